import { describe, expect, it } from 'vitest';
import { isGuessablePin } from '../../domain/access/pin.ts';

describe('a PIN', () => {
  it.each(['000000', '111111', '123456', '654321', '901234', '121212', '123123', '202020', '1234', '7777'])(
    '%s is one of the first anybody tries',
    (pin) => expect(isGuessablePin(pin)).toBe(true),
  );

  it.each(['193746', '271828', '802713', '1397', '13579246'])('%s is not', (pin) =>
    expect(isGuessablePin(pin)).toBe(false),
  );
});
