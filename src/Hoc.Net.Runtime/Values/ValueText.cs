using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Values;

/// <summary>Values as HOC prints them.</summary>
internal static class ValueText
{
    /// <summary>A number as <c>%.8g</c>, a string as it is, an object by its name.</summary>
    public static string Of(in HocValue value) => value.Kind switch
    {
        HocValueKind.String => value.String,
        HocValueKind.Object => value.Object?.Name ?? "NULLobject",
        HocValueKind.Pointer => CNumber.Short(value.Pointer.Value),
        HocValueKind.Section => value.Section.Name,
        _ => CNumber.Short(value.Number),
    };
}
