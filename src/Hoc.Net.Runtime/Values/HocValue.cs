using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Values;

/// <summary>
/// A value on its way: an argument, or what a function gives back. A string or object argument that is a variable comes as
/// its slot, since <c>$s1 = "x"</c> and <c>$o1 = o</c> change the caller's variable.
/// </summary>
internal readonly struct HocValue
{
    private readonly object? _payload;
    private readonly double _number;

    private HocValue(HocValueKind kind, double number, object? payload)
    {
        Kind = kind;
        _number = number;
        _payload = payload;
    }

    /// <summary>What it holds.</summary>
    public HocValueKind Kind { get; }

    /// <summary>The number; meaningful for <see cref="HocValueKind.Number"/>.</summary>
    public double Number => _number;

    /// <summary>The string, read from its variable if it is one; meaningful for <see cref="HocValueKind.String"/>.</summary>
    public string String => _payload is StringSlot slot ? slot.Value : (string)_payload!;

    /// <summary>The strdef variable that a string argument stands in, or null for a string without a variable.</summary>
    public StringSlot? StringVariable => _payload as StringSlot;

    /// <summary>The object, or null for NULLobject; meaningful for <see cref="HocValueKind.Object"/>.</summary>
    public HocObject? Object => _payload is ObjectSlot slot ? slot.Value : (HocObject?)_payload;

    /// <summary>The objref variable that an object argument stands in, or null for an object without a variable.</summary>
    public ObjectSlot? ObjectVariable => _payload as ObjectSlot;

    /// <summary>The place pointed to; meaningful for <see cref="HocValueKind.Pointer"/>.</summary>
    public VariableReference Pointer => (VariableReference)_payload!;

    /// <summary>The section; meaningful for <see cref="HocValueKind.Section"/>.</summary>
    public Section Section => (Section)_payload!;

    public static HocValue Of(string text) => new(HocValueKind.String, 0, text);

    public static HocValue Of(StringSlot variable) => new(HocValueKind.String, 0, variable);

    public static HocValue Of(HocObject? instance) => new(HocValueKind.Object, 0, instance);

    public static HocValue Of(ObjectSlot variable) => new(HocValueKind.Object, 0, variable);

    public static HocValue Of(VariableReference pointer) => new(HocValueKind.Pointer, 0, pointer);

    public static HocValue Of(Section section) => new(HocValueKind.Section, 0, section);

    public static implicit operator HocValue(double number) => new(HocValueKind.Number, number, null);

    /// <summary>A kind in words, for diagnostics.</summary>
    public static string Describe(HocValueKind kind) => kind switch
    {
        HocValueKind.Number => "a number",
        HocValueKind.String => "a string",
        HocValueKind.Object => "an object",
        HocValueKind.Pointer => "a pointer (&x)",
        HocValueKind.Section => "a section",
        _ => "nothing",
    };
}
