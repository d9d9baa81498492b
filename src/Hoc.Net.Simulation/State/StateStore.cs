using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Simulation.State;

/// <summary>
/// All variables of a model: one pinned block, in which every column starts on a 64-byte boundary, and the tables that
/// name its rows for good.
/// </summary>
internal sealed class StateStore
{
    /// <summary>Doubles in a cache line, and lanes in the widest vector: columns are padded to a multiple of it.</summary>
    public const int Alignment = 8;

    private readonly Dictionary<MechanismType, Table> _tables = [];
    private long _age;

    public StateStore(RandomSettings random)
    {
        RandomSettings = random;
        Nodes = TableOf(BuiltInTypes.Node);
    }

    /// <summary>What the random streams of instances share.</summary>
    public RandomSettings RandomSettings { get; }

    public Table Nodes { get; }

    public double[] Block { get; private set; } = [];

    /// <summary>The address in memory of the block's first double; it is pinned.</summary>
    public unsafe double* Base => (double*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(Block));

    /// <summary>Changes whenever an address may have: at a layout, and when a row goes.</summary>
    public int Epoch { get; private set; } = 1;

    public Table TableOf(MechanismType type)
    {
        ref var table = ref CollectionsMarshal.GetValueRefOrAddDefault(_tables, type, out _);
        return table ??= new Table(this, type);
    }

    public long NextAge() => ++_age;

    public void NoteRemoval() => Epoch++;

    /// <summary>Allocates a block for this many doubles and returns it with the index of its first aligned double.</summary>
    public static (double[] Block, int Origin) Allocate(int length)
    {
        var block = GC.AllocateArray<double>(length + Alignment, pinned: true);
        return (block, Origin(block));

        static unsafe int Origin(double[] block)
        {
            var misplaced = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(block)) & 63;
            return misplaced == 0 ? 0 : (int)(64 - misplaced) / sizeof(double);
        }
    }

    public void Adopt(double[] block)
    {
        Block = block;
        Epoch++;
    }

    public static int Padded(int count) => (count + Alignment - 1) & -Alignment;
}
