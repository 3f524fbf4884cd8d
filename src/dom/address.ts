/** Where a page is. */
export function readAddress({ location }: Window): string {
  return withoutPlace(location.href);
}

/** An address without its fragment, which is a place on the page, unless it is the route of an app ("#!/news/7"). */
export function withoutPlace(address: string): string {
  return address.replace(/#(?!!|\/).*$/s, '');
}
