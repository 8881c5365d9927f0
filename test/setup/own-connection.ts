/**
 * `fetch` on a connection that is made for this request and ends with it. One that is kept may just be closed by the server when
 * the next request takes it, and nothing in the tests is sent twice; all tests of a process share those that are kept.
 */
export const fetchOnOwnConnection = (url: string, options: RequestInit & { readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Response> =>
  fetch(url, { ...options, headers: { ...options.headers, connection: 'close' } });
