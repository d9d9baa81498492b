namespace Hoc.Net.Language.C;

/// <summary>What a token of C is.</summary>
internal enum CTokenKind
{
    Name,
    Number,
    Character,
    String,
    Punctuation,

    /// <summary>Something of the language around the C code, as a statement or an expression; see <see cref="CToken.Content"/>.</summary>
    Foreign,

    /// <summary>A character that begins no token.</summary>
    Stray,
    End,
}
