using Hoc.Net.Language.C;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>Questions about types of C.</summary>
internal static class CodeTypes
{
    public static CPointerType CharPointer { get; } = new(CNumberType.Char);

    public static CPointerType VoidPointer { get; } = new(CVoidType.Instance);

    /// <summary>The type of a variable, whose length its initializer may give.</summary>
    public static CType Completed(CType type, CExpression? value) => (type, value) switch
    {
        (CArrayType { Length: null, RuntimeLength: null } array, CText text) => new CArrayType(array.Element, text.Text.Length + 1),
        (CArrayType { Length: null, RuntimeLength: null } array, CInitializer { Items: [{ Value: CText text }] }) when array.Element.Size == 1 =>
            new CArrayType(array.Element, text.Text.Length + 1),
        (CArrayType { Length: null, RuntimeLength: null } array, CInitializer list) => new CArrayType(array.Element, LengthOf(list)),
        _ => type,
    };

    private static int LengthOf(CInitializer list)
    {
        long at = 0;
        long length = 0;
        foreach (var item in list.Items)
        {
            at = item.Index ?? at;
            length = Math.Max(length, ++at);
        }

        return (int)Math.Min(length, int.MaxValue);
    }
}
