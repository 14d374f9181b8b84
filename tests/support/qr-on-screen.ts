import jsqrModule from 'jsqr';
import type { Page } from 'playwright';

/** The package is CommonJS with a default of its own inside. */
const jsQR = jsqrModule as unknown as typeof jsqrModule.default;

/** What a phone's camera reads on the page as it stands; null where it reads nothing. */
export async function qrOnScreen(page: Page): Promise<string | null> {
  const picture = (await page.screenshot()).toString('base64');
  // Pictures are taken apart in a page of their own: the kiosk's policy lets it load none.
  const bench = await page.context().browser()?.newPage();
  if (bench === undefined) throw new Error('the page has no browser to open another in');
  const { width, height, pixels } = await bench.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('this browser draws nothing');
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = '';
    for (let at = 0; at < data.length; at += 30_000) {
      text += String.fromCharCode(...data.subarray(at, at + 30_000));
    }
    return { width: bitmap.width, height: bitmap.height, pixels: btoa(text) };
  }, picture);
  await bench.close();
  return jsQR(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height)?.data ?? null;
}
