/**
 * The parameters of an address, in order.
 * Through `forEach`: in a content script of Firefox neither a URLSearchParams nor its keys can be iterated
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1023984).
 */
export function readQuery(url: URL): [name: string, value: string][] {
  const query: [string, string][] = [];
  url.searchParams.forEach((value, name) => {
    query.push([name, value]);
  });
  return query;
}
