namespace Hoc.Net.Language.Formatting;

/// <summary>How a token likes to be set apart from its neighbours on a line.</summary>
internal enum TokenStyle
{
    /// <summary>As it was: one blank where there were any.</summary>
    Plain,

    /// <summary>A word that a parenthesis does not follow closely: if, for, while.</summary>
    Control,

    /// <summary>One blank on either side: =, ==, &amp;&amp;.</summary>
    Spaced,

    /// <summary>Arithmetic between operands: a blank on both sides or on none.</summary>
    Balanced,

    /// <summary>No blank behind it: - and ! before an operand, &amp;.</summary>
    Prefix,

    /// <summary>No blank on either side: the dot of a member.</summary>
    Tight,

    /// <summary>No blank before it, one behind it: a comma or semicolon.</summary>
    Separator,

    /// <summary>A parenthesis or bracket that opens; no blank behind it.</summary>
    Opening,

    /// <summary>The parenthesis of a call, or the bracket of an index; no blank on either side.</summary>
    Calling,

    /// <summary>A parenthesis or bracket that closes; no blank before it.</summary>
    Closing,

    /// <summary>A brace that opens a block.</summary>
    BlockStart,

    /// <summary>A brace that closes a block.</summary>
    BlockEnd,

    /// <summary>A text of other rules, left as it stands.</summary>
    Verbatim,
}
