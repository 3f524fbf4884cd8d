/** Where a page is: a fragment is a place on it, unless it is the route of an app ("#!/news/7"). */
export function readAddress({ location }: Window): string {
  return location.href.replace(/#(?!!|\/).*$/s, '');
}
