// The product's own mark in the admin: small in the header, with its name on the sign-in page.

export function ProductIcon() {
  return <img src="/icons/icon.svg" alt="" width={28} height={28} />;
}

export function ProductLogo() {
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: '0.75rem' }}>
      <img src="/icons/icon.svg" alt="" width={48} height={48} />
      <span style={{ fontSize: '1.75rem', fontWeight: 700 }}>Pawcard</span>
    </span>
  );
}
