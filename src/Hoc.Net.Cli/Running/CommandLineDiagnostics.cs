using Hoc.Net.Language.Text;

namespace Hoc.Net.Cli.Running;

/// <summary>The ledger of what can go wrong around a run (HOC5xxx).</summary>
internal static class CommandLineDiagnostics
{
    public static readonly DiagnosticDescriptor PictureNotWritten = new("HOC5001", "a picture cannot be written");
}
