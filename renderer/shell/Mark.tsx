/** The mark of Plexus: three roots that meet at two points and part again into three branches. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="var(--px-accent)"
      strokeWidth={1.7}
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M2 5.5C7 5.5 7.5 9.2 12 9.2S17 5.5 22 5.5" />
      <path d="M2 12c4.5 0 6-2.8 10-2.8M22 12c-4.5 0-6 2.8-10 2.8" />
      <path d="M2 18.5c5 0 5.500-3.700 10-3.700s5 3.700 10 3.700" />
      <circle cx="12" cy="9.2" r="1.7" fill="var(--px-accent)" stroke="none" />
      <circle cx="12" cy="14.8" r="1.7" fill="var(--px-accent)" stroke="none" />
    </svg>
  )
}
