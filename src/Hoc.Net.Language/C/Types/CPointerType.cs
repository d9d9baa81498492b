namespace Hoc.Net.Language.C;

/// <summary>A pointer to objects of a type, or to a function.</summary>
internal sealed class CPointerType(CType to) : CType
{
    public CType To { get; } = to;

    public override int Size => 8;

    public override string ToString() => $"{To}*";
}
