namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>What an instance keeps besides its variables: its pointers, one behind the other.</summary>
internal sealed class DatumBlock(CodeImage image, int row) : MemoryBlock
{
    private readonly int _generation = image.Frame.Generation(row);

    public override string Description => $"the pointers of an instance of {image.Unit.Mechanism}";

    public override long Length => image.Frame.IsLive(row, _generation) ? 8L * image.Unit.DatumColumns.Length : 0;

    public override ulong Read(int offset, int size)
    {
        var column = image.Unit.DatumColumns[offset >> 3];
        return column < 0 ? 0 : (ulong)image.LoadPointer(column, row);
    }

    public override void Write(int offset, int size, ulong bits)
    {
        var column = image.Unit.DatumColumns[offset >> 3];
        if (column >= 0)
            image.StorePointer(column, row, (long)bits);
    }
}
