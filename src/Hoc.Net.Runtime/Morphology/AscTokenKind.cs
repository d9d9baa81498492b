namespace Hoc.Net.Runtime.Morphology;

/// <summary>What the words of a Neurolucida file are.</summary>
internal enum AscTokenKind
{
    End,
    Number,
    Open,
    Close,
    Comma,
    Bar,
    OpenSpine,
    CloseSpine,
    Set,
    Rgb,
    String,
    Label,
    Unknown,
}
