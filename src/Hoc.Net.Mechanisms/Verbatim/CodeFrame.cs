using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Kernels.Evaluation;
using Hoc.Net.Mechanisms.Verbatim.Memory;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>One running call of a C function. Frames are used again.</summary>
internal sealed class CodeFrame(CodeFunction function)
{
    private readonly long[] _blocks = new long[function.BlockCount];
    private List<long>? _owned;

    public CodeFunction Function { get; } = function;

    /// <summary>The code's state in the model.</summary>
    public CodeImage Image { get; private set; } = null!;

    public CodeMachine Machine { get; private set; } = null!;

    public CodeMemory Memory { get; private set; } = null!;

    /// <summary>Integer and pointer variables whose address nobody takes, and the addresses of the others.</summary>
    public long[] Ints { get; } = new long[function.IntCount];

    /// <summary>Floating-point variables whose address nobody takes.</summary>
    public double[] Reals { get; } = new double[function.RealCount];

    /// <summary>The index in <see cref="CodeFunction.Places"/> of the statement that runs.</summary>
    public int At { get; set; }

    public long IntResult { get; set; }

    public double RealResult { get; set; }

    /// <summary>The label that a goto is on its way to.</summary>
    public string Label { get; set; } = "";

    /// <summary>The row whose variables the code sees.</summary>
    public FormEvaluator Row => Image.Row;

    /// <summary>Where the running statement stands.</summary>
    public SourceSpan Place => Function.Places[At];

    public void Begin(CodeImage image)
    {
        Image = image;
        Machine = image.Machine;
        Memory = Machine.Memory;
        At = 0;
        IntResult = 0;
        RealResult = 0;
    }

    public void End()
    {
        if (_owned is null)
            return;
        foreach (var block in _owned)
            Memory.Free(block);
        _owned.Clear();
    }

    /// <summary>The memory of a variable; it keeps its place from call to call.</summary>
    public long Block(int index, int length, string name)
    {
        ref var block = ref _blocks[index];
        return block != 0 ? block : block = Memory.Allocate(length, name);
    }

    /// <summary>Memory until the end of the call.</summary>
    public long Rent(long length, string name)
    {
        var block = Memory.Allocate(length, name);
        (_owned ??= []).Add(block);
        return block;
    }
}
