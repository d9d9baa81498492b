using System.Globalization;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Sections;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>Finds what a script calls a variable that it pointed to.</summary>
internal static class VariableName
{
    /// <summary>Its name, such as <c>x</c>, <c>a[1]</c>, <c>soma.L</c> or <c>IClamp[0].amp</c>; null where no script can name it.</summary>
    public static string? Of(HocSession session, VariableReference reference) =>
        OfNumber(session, reference) ?? session.Names.NameOfPlace(reference) ?? OfPointProcess(session, reference)
        ?? (reference is SectionPropertyReference || reference.Name.EndsWith(')') ? reference.Name : null);

    private static string? OfNumber(HocSession session, VariableReference reference)
    {
        foreach (Symbols.Symbol symbol in session.Names.Globals.Symbols)
        {
            if (ReferenceEquals(symbol.Storage, reference)) return symbol.Name;
            if (reference is NumberArrayElement element && symbol.Storage is NumberArray array && element.IndexIn(array) is { } index)
                return string.Create(CultureInfo.InvariantCulture, $"{symbol.Name}[{index}]");
        }

        return null;
    }

    /// <summary>The engine calls it by the type of its point process, which the objects of the session have other names for.</summary>
    private static string? OfPointProcess(HocSession session, VariableReference reference)
    {
        if (reference.Name.Split('.') is not [var type, var field]) return null;
        HocObject? owner = session.Names.InstancesOf(type)
            .FirstOrDefault(instance => instance is PointProcessObject { Process: { Section: not null } process } && process.Reference(field).Equals(reference));
        return owner is null ? null : $"{owner.Name}.{field}";
    }
}
