using System.Text;
using Hoc.Net.Compat.Drive;

namespace Hoc.Net.Compat.Running;

/// <summary>The script that runs behind a model's mosinit.hoc: the collecting procedures, then the drive statements.</summary>
internal static class DriveScript
{
    private const string Collecting = "verify_graph_";

    /// <summary>The collecting procedures, in HOC.</summary>
    public static string Collector { get; } = ReadCollector();

    /// <summary>Writes the script.</summary>
    /// <param name="entry">How the model is driven.</param>
    /// <param name="path">Where to write it.</param>
    /// <param name="dump">The file that collects.</param>
    public static void Write(DriveEntry entry, string path, string dump)
    {
        var text = new StringBuilder(Collector);
        text.Append($"{{compat_file_.wopen(\"{dump}\")}}\n");
        IReadOnlyList<string> statements = entry.Statements ?? [];
        foreach (string statement in statements) text.Append(statement).Append('\n');
        if (!statements.Any(statement => statement.Contains(Collecting, StringComparison.Ordinal))) text.Append(Collecting).Append("()\n");
        File.WriteAllText(path, text.ToString(), Encoding.Latin1);
    }

    private static string ReadCollector()
    {
        using var reader = new StreamReader(typeof(DriveScript).Assembly.GetManifestResourceStream("collect.hoc")!);
        return reader.ReadToEnd();
    }
}
