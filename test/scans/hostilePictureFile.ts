/** One page with a picture whose entries and data are as they are given, drawn once over the page or often in a corner. */
export function pictureFile(entries: string, data: Buffer, times = 1): Uint8Array {
  const draw = Array.from({ length: times }, (_, index) =>
    times === 1
      ? 'q 216 0 0 144 0 0 cm /P Do Q'
      : `q 2 0 0 2 ${5 * (index % 40)} ${5 * Math.floor(index / 40)} cm /P Do Q`,
  ).join('\n');
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from(
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 216 144]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>',
    ),
    stream('', Buffer.from(draw)),
    stream(`/Type/XObject/Subtype/Image${entries}`, data),
  ];
  const parts = [Buffer.from('%PDF-1.5\n')];
  let size = parts[0]!.length;
  const places = objects.map((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    size += part.length;
    return `${String(size - part.length).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const trailer = `trailer<</Size ${count}/Root 1 0 R>>\nstartxref\n${size}\n%%EOF\n`;
  parts.push(Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}${trailer}`));
  return new Uint8Array(Buffer.concat(parts));
}

function stream(entries: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<<${entries}/Length ${content.length}>>stream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}
