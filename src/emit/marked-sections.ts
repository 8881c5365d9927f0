/** A section's opening or closing marker; both hold its name. */
const markers = /<!-- (\/?)generated:([\w-]+) -->/g;

/**
 * Renders anew what stands between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->` in a page that people write.
 * Throws where a page names a section that nobody renders, or where markers do not pair up.
 */
export function replaceSections(path: string, page: string, sections: ReadonlyMap<string, () => string>): string {
  let result = '';
  let copiedTo = 0;
  let open: string | undefined;
  for (const { 0: found, 1: slash, 2: name = '', index } of page.matchAll(markers)) {
    const closes = slash === '/';
    if (closes ? open !== name : open !== undefined) throw new Error(`${path}: ${found} has no counterpart.`);
    if (closes) {
      copiedTo = index;
    } else {
      const render = sections.get(name);
      if (!render) throw new Error(`${path}: nothing renders the section ${name}; there are ${[...sections.keys()].join(', ')}.`);
      result += `${page.slice(copiedTo, index)}${found}\n${render()}\n`;
    }
    open = closes ? undefined : name;
  }
  if (open !== undefined) throw new Error(`${path}: the section ${open} is not closed.`);
  return result + page.slice(copiedTo);
}
