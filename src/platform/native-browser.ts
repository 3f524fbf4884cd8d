/**
 * The browser's own extension API, for the one script that runs with every page: what little it calls answers with
 * promises in every browser that we run in, and the polyfill would be a fifth of it. It is put in the polyfill's place
 * when that script is bundled. Drop when the minimum Chrome has `browser` (148).
 */
export default Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
