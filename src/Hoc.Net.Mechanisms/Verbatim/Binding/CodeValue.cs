using Hoc.Net.Language.C;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <summary>An expression of C that has been bound: how it is computed, as an integer (or pointer, or address of a struct) or as a real number.</summary>
internal sealed class CodeValue
{
    private readonly IntCode? _int;
    private readonly RealCode? _real;

    private CodeValue(CType type, IntCode? integer, RealCode? real) => (Type, _int, _real) = (type, integer, real);

    public CType Type { get; }

    /// <summary>What it designates, for expressions that can be assigned to; null for others.</summary>
    public CodePlace? Place { get; init; }

    /// <summary>The value, where it is a number that is known.</summary>
    public double? Known { get; init; }

    public bool IsReal => Type.IsReal;

    public IntCode Int => _int ?? throw new InvalidOperationException($"A value of type {Type} is no integer.");

    public RealCode Real => _real ?? throw new InvalidOperationException($"A value of type {Type} is not real.");

    public static CodeValue Of(CType type, IntCode code) => new(type, code, null);

    public static CodeValue Of(RealCode code) => new(CNumberType.Double, null, code);

    public static CodeValue Of(CType type, RealCode code) => new(type, null, code);

    public static CodeValue Constant(CNumberType type, long integer, double real) => type.IsReal
        ? new(type, null, _ => real) { Known = real }
        : new(type, _ => integer, null) { Known = integer };

    public static CodeValue Number(double value) => Constant(CNumberType.Double, 0, value);

    public static CodeValue Number(int value) => Constant(CNumberType.Int, value, value);

    /// <summary>Something without a value.</summary>
    public static CodeValue Nothing(IntCode code) => new(CVoidType.Instance, code, null);

    /// <summary>The same as what a place holds.</summary>
    public static CodeValue At(CodePlace place)
    {
        var loaded = place.Load();
        return new(place.Type, loaded._int, loaded._real) { Place = place };
    }
}
