// Why an invitation is not made. Told to administrators only, who see every account anyway.

export class AddressHasAccount extends Error {
  override readonly name = 'AddressHasAccount';
}
