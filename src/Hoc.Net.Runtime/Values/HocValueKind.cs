namespace Hoc.Net.Runtime.Values;

/// <summary>What a <see cref="HocValue"/> holds.</summary>
internal enum HocValueKind : byte
{
    /// <summary>Nothing: what a proc gives back.</summary>
    None,
    Number,
    String,
    Object,
    Pointer,

    /// <summary>A section reached through an object, on its way to one of its variables.</summary>
    Section,
}
