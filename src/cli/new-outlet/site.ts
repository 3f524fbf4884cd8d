import { siteOf } from '../../outlets/site.ts';

/** The site that an address belongs to. */
export type Site = {
  /** As it is registered, e.g. "example-ilbo.co.kr". */
  host: string;
  /** Its own label, for the names of files: "example-ilbo". */
  label: string;
};

/** Reads the site of an address: "https://www.example-ilbo.co.kr/a/1" is of example-ilbo.co.kr. */
export function readSite({ hostname }: URL): Site {
  const host = siteOf(hostname);
  return { host, label: host.split('.')[0] ?? host };
}
