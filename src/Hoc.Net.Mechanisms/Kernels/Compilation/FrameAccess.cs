using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Hoc.Net.Mechanisms.Kernels.Evaluation;
using Hoc.Net.Simulation.Lanes;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <summary>What compiled kernels ask their frame for, mostly once a pass. Arrays are pinned.</summary>
internal static unsafe class FrameAccess
{
    public static long Column(KernelFrame frame, int column) => At(frame, frame.Columns[column]);

    /// <summary>The address in memory of a place in the state block.</summary>
    public static long At(KernelFrame frame, int address) => frame.Base + (long)address * sizeof(double);

    public static long AddressOf(int[] rows) => (long)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(rows));

    public static long AddressOf(double[] values) => (long)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(values));

    public static Lanes1 Global(KernelFrame frame, int index) => new(frame.Globals[index].Value);

    public static void SetGlobal(KernelFrame frame, int index, Lanes1 value) => frame.Globals[index].Value = value.Value;

    public static Lanes1 Valence(KernelFrame frame, int ion) => new(frame.Ions[ion].Valence);

    public static Lanes1 TableFrom(FormMemory memory, int table) => new(memory.Tables[table].From);

    public static Lanes1 TableScale(FormMemory memory, int table) => new(memory.Tables[table].Scale);

    public static long TableSheet(FormMemory memory, int table, int sheet) => memory.Tables[table].Sheet(sheet);

    public static Lanes1 Weight(EventCall call, int index) => new(call.Weights[index]);

    public static void SetWeight(EventCall call, int index, Lanes1 value) => call.Weights[index] = value.Value;

    public static Lanes1 Pointed(KernelFrame frame, int column, long offset) => new(frame.ReadPointer(column, (int)(offset >> 3)));

    public static void SetPointed(KernelFrame frame, int column, long offset, Lanes1 value) =>
        frame.WritePointer(column, (int)(offset >> 3), value.Value);
}
