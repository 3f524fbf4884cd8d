type Messages = Record<string, { message: string } | undefined>;

let messages: Messages | null = null;

/**
 * The text of a message in a page that has outlived its extension (`outdated.ts`).
 * @param values fill its placeholders in order
 */
export function readOutdatedText(key: string, values: string[]): string {
  messages ??= loadMessages();
  // One that the extension has no more.
  const text = messages[key]?.message ?? key;
  return text.replace(/\$VALUE(\d)\$/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

/** The extension's files are still there, those of its newer version. What is drawn now cannot wait for them. */
function loadMessages(): Messages {
  try {
    const request = new XMLHttpRequest();
    request.open('GET', `../_locales/${document.documentElement.lang}/messages.json`, false);
    request.send();
    return JSON.parse(request.responseText);
  } catch (error) {
    console.error('정독: the texts are gone with the extension', error);
    return {};
  }
}
