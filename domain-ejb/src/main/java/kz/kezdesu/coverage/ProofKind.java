package kz.kezdesu.coverage;

/** What a proof is. */
public enum ProofKind {
  /** An address where everybody can see it. */
  LINK,
  /** A photo of it in a public place. */
  PHOTO,
  /** Where it hangs, in words. */
  NOTE
}
