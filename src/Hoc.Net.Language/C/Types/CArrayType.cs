namespace Hoc.Net.Language.C;

/// <summary>An array.</summary>
/// <param name="element">The type of its elements.</param>
/// <param name="length">The number of elements; null where it follows from the initializer, or from <see cref="RuntimeLength"/>.</param>
internal sealed class CArrayType(CType element, int? length) : CType
{
    public CType Element { get; } = element;

    public int? Length { get; } = length;

    /// <summary>The number of elements of an array whose length is known only when it is made.</summary>
    public CExpression? RuntimeLength { get; init; }

    public override int Size => Element.Size * (Length ?? 0);

    public override int Alignment => Element.Alignment;

    public override string ToString() => $"{Element}[{Length}]";
}
