using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Numerics;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Matrices;

/// <summary>HOC's Matrix: a table of numbers, full or sparse. Its methods stand in chapters, one file each.</summary>
/// <remarks>
/// The algorithms and the order of operations are those of Meschach, the library below NEURON's Matrix (Stewart and Leyk 1994),
/// so that signs, the order of eigenvalues and rounding are NEURON's too. Methods that NEURON has for full matrices only take
/// sparse ones as well.
/// </remarks>
[HocClass("Matrix", "new Matrix(rows, columns, type)", "A table of numbers: type 1 holds all of them (the default), type 2 those that were set.", Most = 3)]
internal sealed partial class MatrixObject : HocObject, INumberTable
{
    private const int SparseType = 2;
    private const int LastType = 3;
    private const int MostRows = 1 << 27;
    private const long MostElements = 1L << 30;

    private MatrixStorage _storage;

    /// <summary>Makes a matrix of zeros, of one row and one column without arguments.</summary>
    public MatrixObject(CallArguments call)
    {
        bool isSparse = call.Count > 2 && call.Integer(3, 1, LastType) == SparseType;
        (int rows, int columns) = (SizeFrom(call, 1), SizeFrom(call, 2));
        RequireRoom(call, rows, columns, isSparse);
        _storage = isSparse ? new SparseMatrix(rows, columns) : new FullMatrix(rows, columns);
    }

    private MatrixObject(MatrixStorage storage) => _storage = storage;

    /// <summary>Its numbers.</summary>
    public MatrixStorage Storage => _storage;

    /// <inheritdoc/>
    public int RowCount => _storage.Rows;

    /// <inheritdoc/>
    public int ColumnCount => _storage.Columns;

    /// <inheritdoc/>
    public ref double At(int row, int column)
    {
        if ((uint)row < (uint)RowCount && (uint)column < (uint)ColumnCount) return ref _storage.Place(row, column);
        throw new HocException(new Diagnostic(
            RuntimeDiagnostics.IndexOutOfRange,
            null,
            $"the index [{row}][{column}] is out of range: {Name} has {RowCount} rows and {ColumnCount} columns.",
            $"Use a row from 0 to {RowCount - 1} and a column from 0 to {ColumnCount - 1}."));
    }

    [HocMethod("nrow", "m.nrow()", "The number of rows.", Most = 0)]
    public double GetRowCount() => RowCount;

    [HocMethod("ncol", "m.ncol()", "The number of columns.", Most = 0)]
    public double GetColumnCount() => ColumnCount;

    [HocMethod("resize", "m.resize(rows, columns)", "Sets the size; elements that still have a place are kept, new ones are zero.", Least = 2, Most = 2)]
    public HocObject Resize(CallArguments call)
    {
        (int rows, int columns) = (SizeFrom(call, 1), SizeFrom(call, 2));
        RequireRoom(call, rows, columns, _storage is SparseMatrix);
        _storage.Resize(rows, columns);
        return this;
    }

    [HocMethod("getval", "m.getval(row, column)", "An element; a sparse matrix makes none for it.", Least = 2, Most = 2)]
    public double GetValue(CallArguments call) => _storage[RowFrom(call, 1), ColumnFrom(call, 2)];

    [HocMethod("setval", "m.setval(row, column, x)", "Sets an element and gives it.", Least = 3, Most = 3)]
    public double SetValue(CallArguments call) =>
        _storage.Place(RowFrom(call, 1), ColumnFrom(call, 2)) = call.Number(3);

    [HocMethod("sprowlen", "m.sprowlen(row)", "How many elements a row of a sparse matrix has.", Least = 1, Most = 1)]
    public double RowLength(CallArguments call) => SparseRowFrom(call).Count;

    [HocMethod("spgetrowval", "m.spgetrowval(row, k, &column)", "The k-th element of a row of a sparse matrix, from 0, and its column.", Least = 2, Most = 3)]
    public double RowElement(CallArguments call)
    {
        SparseRow row = SparseRowFrom(call);
        int position = call.Integer(2, 0, row.Count - 1);
        if (call.Count > 2) call.Pointer(3).Value = row.Columns[position];
        return row.Values[position];
    }

    private static MatrixObject Of(CallArguments call, MatrixStorage storage) => call.Session.Enroll(new MatrixObject(storage));

    private static int SizeFrom(CallArguments call, int position)
    {
        if (call.Count < position) return 1;
        double size = call.Number(position) + call.Session.FloatEpsilon;
        if (size >= 1 && size <= int.MaxValue) return (int)size;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"argument {position} of {call.Callee}() is {call.Number(position):G10}, but a Matrix has 1 to {int.MaxValue} rows and columns.",
            "Pass a whole number above zero.");
    }

    private static void RequireRoom(CallArguments call, long rows, long columns, bool isSparse)
    {
        if (isSparse ? rows <= MostRows : rows * columns <= MostElements)
        {
            call.Session.Guard?.Claim(sizeof(double) * (isSparse ? rows : rows * columns));
            return;
        }

        throw call.Fault(
            RuntimeDiagnostics.OutOfMemory,
            $"a {(isSparse ? "sparse " : "")}Matrix of {rows} rows and {columns} columns is too large.",
            isSparse ? $"Use at most {MostRows} rows." : "Use a sparse one, new Matrix(rows, columns, 2), if most elements are zero.");
    }

    private int RowFrom(CallArguments call, int position) => call.Integer(position, 0, RowCount - 1);

    private int ColumnFrom(CallArguments call, int position) => call.Integer(position, 0, ColumnCount - 1);

    private SparseRow SparseRowFrom(CallArguments call)
    {
        int row = RowFrom(call, 1);
        if (_storage is SparseMatrix sparse) return sparse.Row(row);
        throw call.Fault(
            RuntimeDiagnostics.WrongArgumentKind,
            $"{call.Callee}() is for sparse matrices, but {Name} holds all its elements.",
            "Make it with new Matrix(rows, columns, 2), or use getval().");
    }

    /// <summary>This matrix with all elements, for an algorithm that needs as many rows as columns.</summary>
    private FullMatrix Square(CallArguments call)
    {
        RequireSquare(call);
        RequireRoom(call, RowCount, ColumnCount, isSparse: false);
        return FullMatrix.From(_storage);
    }

    private void RequireSquare(CallArguments call)
    {
        if (_storage.IsSquare) return;
        throw call.Fault(
            RuntimeDiagnostics.SizeMismatch,
            $"{call.Callee}() needs as many rows as columns, but {Name} has {RowCount} rows and {ColumnCount} columns.",
            "Use a square Matrix.");
    }

    private HocException WrongSize(CallArguments call, string needed, string got) => call.Fault(
        RuntimeDiagnostics.SizeMismatch,
        $"{call.Callee}() of {Name} ({RowCount} rows, {ColumnCount} columns) needs {needed}, but got {got}.",
        "Resize one of them.");

    private static HocException Singular(CallArguments call, string name) => call.Fault(
        RuntimeDiagnostics.SingularEquations,
        $"{name} is singular, so {call.Callee}() has no result.",
        "Check that no row is a combination of the others.");

    /// <summary>The result of a method: in the Matrix of an optional argument, which takes the result's size, or in a new one.</summary>
    private static MatrixObject Deliver(CallArguments call, int position, FullMatrix result)
    {
        if (call.Count < position) return Of(call, result);
        var output = call.Object<MatrixObject>(position);
        output.Become(call, result);
        return output;
    }

    private void Become(CallArguments call, FullMatrix values)
    {
        if (_storage is SparseMatrix)
        {
            RequireRoom(call, values.Rows, values.Columns, isSparse: true);
            _storage = new SparseMatrix(values.Rows, values.Columns);
        }
        else
        {
            _storage.Resize(values.Rows, values.Columns);
        }

        MatrixStorage storage = _storage;
        values.ForEach((row, column, value) => storage.Store(row, column, value));
    }

    /// <summary>The Vector of an optional argument, sized, or a new one.</summary>
    private static VectorObject VectorFrom(CallArguments call, int position, int size)
    {
        if (call.Count < position) return VectorObject.Of(call.Session, new double[size]);
        var vector = call.Object<VectorObject>(position);
        vector.SetSize(size);
        return vector;
    }
}
