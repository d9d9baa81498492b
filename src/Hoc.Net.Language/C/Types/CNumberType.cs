namespace Hoc.Net.Language.C;

/// <summary>An arithmetic type.</summary>
internal sealed class CNumberType : CType
{
    private readonly string _name;

    private CNumberType(string name, int size, int rank, bool isSigned, bool isReal = false) =>
        (_name, Size, Rank, IsSigned, IsReal) = (name, size, rank, isSigned, isReal);

    public static CNumberType Bool { get; } = new("_Bool", 1, 0, false);

    public static CNumberType Char { get; } = new("char", 1, 1, true);

    public static CNumberType UnsignedChar { get; } = new("unsigned char", 1, 1, false);

    public static CNumberType Short { get; } = new("short", 2, 2, true);

    public static CNumberType UnsignedShort { get; } = new("unsigned short", 2, 2, false);

    public static CNumberType Int { get; } = new("int", 4, 3, true);

    public static CNumberType UnsignedInt { get; } = new("unsigned int", 4, 3, false);

    public static CNumberType Long { get; } = new("long", 8, 4, true);

    public static CNumberType UnsignedLong { get; } = new("unsigned long", 8, 4, false);

    public static CNumberType Float { get; } = new("float", 4, 5, true, true);

    public static CNumberType Double { get; } = new("double", 8, 6, true, true);

    public override int Size { get; }

    /// <summary>Of two operands the one of higher rank gives the type.</summary>
    public int Rank { get; }

    public bool IsSigned { get; }

    public override bool IsReal { get; }

    public override bool IsInteger => !IsReal;

    /// <summary>The type in which arithmetic is done with it: int at least.</summary>
    public CNumberType Promoted => Rank < Int.Rank ? Int : this;

    /// <summary>The type in which two numbers meet.</summary>
    public static CNumberType Common(CNumberType left, CNumberType right)
    {
        (left, right) = (left.Promoted, right.Promoted);
        if (left.Rank != right.Rank) return left.Rank > right.Rank ? left : right;
        return left.IsSigned ? right : left;
    }

    public override string ToString() => _name;
}
