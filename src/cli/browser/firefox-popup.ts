import type { RunningBrowser } from './launch.ts';
import type { Popup } from './popup.ts';
import { until } from './until.ts';

/** The protocol below puppeteer, which has no call of its own for Firefox's chrome; needs `--remote-allow-system-access`. */
type Connection = {
  send(
    method: string,
    parameters: object,
  ): Promise<{ result: { contexts: { context: string }[]; result: { value: unknown } } }>;
};

/** Presses the toolbar button for the page in front. */
export async function pressFirefoxButton(running: RunningBrowser): Promise<void> {
  await runInChrome(running, pressButton(running.extensionId));
}

/** Reaches the open popup through Firefox's own window; waits until it is there. */
export async function findFirefoxPopup(running: RunningBrowser): Promise<Popup> {
  const runInPopup = async (script: string) => {
    const answer = await runInChrome(running, askPopup(`(${script})(content.document)`));
    return answer === GONE ? null : JSON.parse(String(answer));
  };
  const popup: Popup = {
    text: () => runInPopup('(document) => document.body?.innerText ?? ""'),
    press: (name) =>
      until(`"${name}" is in the popup`, () =>
        runInPopup(`(document) => { const found = ${find(name)}; found?.click(); return Boolean(found); }`),
      ),
    isOn: (name) => runInPopup(`(document) => ${find(name)}?.checked ?? null`),
    takePicture: async () => false,
  };
  await until('the popup opens', popup.text);
  return popup;
}

/** Runs an expression in the browser's own window, where its toolbar and popups are. */
async function runInChrome({ browser }: RunningBrowser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts.at(-1)?.context;
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  return answer.result.result.value;
}

const GONE = 'gone';

const pressButton = (extensionId: string) => `(async () => {
  // An open popup would take the press for its own closing.
  const open = document.querySelector('browser.webextension-popup-browser')?.closest('panel');
  if (open) await new Promise((resolve) => {
    open.addEventListener('popuphidden', resolve, { once: true });
    open.hidePopup();
  });
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** Runs an expression in the popup's own process and brings its value back as JSON. */
const askPopup = (expression: string) => `new Promise((resolve) => {
  const popup = document.querySelector('browser.webextension-popup-browser');
  if (!popup) return resolve(${JSON.stringify(GONE)});
  const name = 'jeongdok-' + Math.random();
  const script = ${JSON.stringify(expression)};
  popup.messageManager.addMessageListener(name, ({ data }) => resolve(data));
  popup.messageManager.loadFrameScript(
    'data:text/javascript;charset=utf-8,' + encodeURIComponent(
      'sendAsyncMessage(' + JSON.stringify(name) + ', JSON.stringify(' + script + '))'),
    false,
  );
  // It may close while we ask.
  setTimeout(() => resolve(${JSON.stringify(GONE)}), 2000);
})`;

const find = (name: string) =>
  `[...document.querySelectorAll('button, a, input, summary')].find((control) =>
    (control.ariaLabel || control.labels?.[0]?.textContent || control.textContent).trim() === ${JSON.stringify(name)})`;
