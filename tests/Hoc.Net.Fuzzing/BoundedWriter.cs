using System.Text;

namespace Hoc.Net.Fuzzing;

/// <summary>Keeps the first characters written and drops the rest.</summary>
internal sealed class BoundedWriter(int most) : TextWriter
{
    private readonly StringBuilder _text = new();

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.Latin1;

    /// <summary>Forgets what was written.</summary>
    public void Clear() => _text.Clear();

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (_text.Length < most) _text.Append(value);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => _text.Append(buffer[..Math.Min(buffer.Length, Math.Max(0, most - _text.Length))]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
