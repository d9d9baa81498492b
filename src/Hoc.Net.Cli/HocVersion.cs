using System.Reflection;

namespace Hoc.Net.Cli;

/// <summary>Which hoc this is.</summary>
internal static class HocVersion
{
    /// <summary>The version of the tool, such as 0.1.0.</summary>
    public static string Text { get; } =
        typeof(HocVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? "unknown";
}
