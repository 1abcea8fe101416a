import { createContext, useContext } from 'react';

/** The nonce of the answer being rendered. Empty in the browser, which hides nonces once it has checked them. */
export const NonceContext = createContext('');

export const useNonce = (): string => useContext(NonceContext);
