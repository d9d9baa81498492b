namespace Hoc.Net.Cli.Running;

/// <summary>A stream to the terminal on which a <see cref="ProgressLine"/> may stand: it is taken away before anything is written.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="line">The line.</param>
/// <param name="row">Takes note of what is written.</param>
internal sealed class ErasingStream(Stream terminal, ProgressLine line, PrintedRow row) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        line.Erase();
        terminal.Write(buffer);
        row.Add(buffer);
    }

    /// <inheritdoc/>
    public override void Flush() => terminal.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
