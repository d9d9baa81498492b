using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Verbatim.Hosting;

/// <summary>A value that C code hands to HOC.</summary>
internal readonly record struct HostValue(HostValueKind Kind, double Number, object? Content)
{
    public static HostValue Of(double number) => new(HostValueKind.Number, number, null);

    public static HostValue Of(string text) => new(HostValueKind.Text, 0, text);

    public static HostValue Of(VariableReference variable) => new(HostValueKind.Pointer, 0, variable);

    public static HostValue OfObject(object? instance) => new(HostValueKind.Object, 0, instance);
}
