/** Where a page is. */
export function readAddress({ location }: Window): string {
  return withoutAnchor(location.href);
}

/** The route of an app that a fragment is ("/news/7" of "#!/news/7"); empty where it names an anchor, or is none. */
export function routeOf({ hash }: URL): string {
  return /^#!?(\/.+)/s.exec(hash)?.[1] ?? '';
}

/** An address without its fragment, which names an anchor on the page, unless it is the route of an app ("#!/news/7"). */
export function withoutAnchor(address: string): string {
  return address.replace(/#(?!!|\/).*$/s, '');
}
