using System.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Scripts;

/// <summary>Text whose amount is limited; a character is a byte. What goes beyond the limit ends the script.</summary>
internal sealed class LimitedWriter(TextWriter inner, LimitGuard guard) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        int granted = guard.TakeOutput(buffer.Length);
        inner.Write(buffer[..granted]);
        if (granted < buffer.Length) throw guard.TooMuchOutput();
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
