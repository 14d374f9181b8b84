import { describe, expect, it } from 'vitest';
import { screenPath } from '../../display-ui/screen-path.ts';

describe('a TV asks what it is to show', () => {
  it.each([
    ['', '/api/screens/display'],
    ['?name=', '/api/screens/display'],
    ['?zoom=3', '/api/screens/display'],
    ['?name=TV%20klaim%20%26%20info', '/api/screens/display?name=TV%20klaim%20%26%20info'],
  ])('under "%s" as %s', (search, path) => {
    expect(screenPath(search)).toBe(path);
  });
});
