namespace Hoc.Net.Language.C;

/// <summary>The type without values.</summary>
internal sealed class CVoidType : CType
{
    private CVoidType()
    {
    }

    public static CVoidType Instance { get; } = new();

    /// <summary>1, as compilers let void pointers count by bytes.</summary>
    public override int Size => 1;

    public override string ToString() => "void";
}
