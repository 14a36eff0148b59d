/** To be called when code has done what it does most. The bundled program then keeps what V8 has compiled of it. */
export function keepCompiled(): void {}
