using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A token of C.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters; of strings and character constants those between the quotes, escapes resolved.</param>
/// <param name="Span">Where it stands; a token of a macro stands where the macro is used.</param>
internal sealed record CToken(CTokenKind Kind, string Text, SourceSpan Span)
{
    /// <summary>True for the first token of a line.</summary>
    public bool StartsLine { get; init; }

    /// <summary>True when blanks stand before it.</summary>
    public bool FollowsBlank { get; init; }

    /// <summary>The macros that it came out of, which are not expanded in it again.</summary>
    public ImmutableHashSet<string> Hidden { get; init; } = [];

    /// <summary>What the surroundings of the C code have attached: the names that are seen there, or a part of the other language.</summary>
    public object? Content { get; init; }

    public bool Is(string punctuation) => Kind == CTokenKind.Punctuation && Text == punctuation;

    public bool IsName(string name) => Kind == CTokenKind.Name && Text == name;
}
