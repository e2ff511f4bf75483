"""The five styles Luster comes with, as data."""
