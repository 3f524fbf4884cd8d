/** Where a page is. */
export function readAddress({ location }: Window): string {
  return withoutAnchor(location.href);
}

/** An address without its fragment, which names an anchor on the page, unless it is the route of an app ("#!/news/7"). */
export function withoutAnchor(address: string): string {
  return address.replace(/#(?!!|\/).*$/s, '');
}
