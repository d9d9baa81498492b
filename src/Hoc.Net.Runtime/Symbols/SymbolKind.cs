namespace Hoc.Net.Runtime.Symbols;

/// <summary>What a name stands for.</summary>
internal enum SymbolKind : byte
{
    /// <summary>Mentioned, but nothing yet.</summary>
    Undefined,
    Number,
    NumberArray,
    String,
    Object,
    Section,
    Procedure,
    Template,
}
