using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Scripts;

/// <summary>A file whose bytes count as output. What goes beyond the limit is not written and ends the script.</summary>
internal sealed class LimitedStream(FileStream file, LimitGuard guard) : Stream
{
    private bool _isFull;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => file.CanSeek;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => file.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => file.Position;
        set => file.Position = value;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_isFull) return; // told once; what the writer still holds is lost
        int granted = guard.TakeOutput(buffer.Length);
        file.Write(buffer[..granted]);
        if (granted == buffer.Length) return;
        _isFull = true;
        throw guard.TooMuchOutput();
    }

    /// <inheritdoc/>
    public override void Flush() => file.Flush();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    /// <inheritdoc/>
    public override void SetLength(long value) => file.SetLength(value);

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) file.Dispose();
        base.Dispose(disposing);
    }
}
