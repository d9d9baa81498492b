namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>When statements of the same shape share what was made of one of them.</summary>
internal enum StatementReuse
{
    /// <summary>Never: each is parsed and bound by itself.</summary>
    Never,

    /// <summary>When a shape comes again.</summary>
    Repeated,

    /// <summary>Wherever it can be done, even if it is of no use: for tests.</summary>
    Always,
}
