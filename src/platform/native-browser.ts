/**
 * The browser's own extension API, for every script but the background: what they call answers with promises in every
 * browser that we run in, and the polyfill would be a fifth of the script that runs with every page. It is put in the
 * polyfill's place when they are bundled. Drop when the minimum Chrome has `browser` (148).
 */
export default Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
