using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime;

/// <summary>The ledger of what can go wrong with names (HOC2xxx) and while HOC runs (HOC3xxx).</summary>
internal static class RuntimeDiagnostics
{
    public static readonly DiagnosticDescriptor UndefinedName = new("HOC2001", "a variable is undefined");
    public static readonly DiagnosticDescriptor UndefinedFunction = new("HOC2002", "a procedure or function does not exist");
    public static readonly DiagnosticDescriptor UnknownClass = new("HOC2003", "a template or class does not exist");
    public static readonly DiagnosticDescriptor UnknownMechanism = new("HOC2004", "a mechanism does not exist");
    public static readonly DiagnosticDescriptor UnknownMember = new("HOC2005", "a class has no such member");
    public static readonly DiagnosticDescriptor PrivateMember = new("HOC2006", "a member is private");
    public static readonly DiagnosticDescriptor AlreadyDeclared = new("HOC2007", "a name is already something else");
    public static readonly DiagnosticDescriptor MissingParentheses = new("HOC2008", "a call needs parentheses");
    public static readonly DiagnosticDescriptor NotDeclaredAtTopLevel = new("HOC2009", "an external name is not declared at top level");
    public static readonly DiagnosticDescriptor MisplacedTemplate = new("HOC2010", "begintemplate and endtemplate do not pair");
    public static readonly DiagnosticDescriptor TwoStatements = new("HOC2011", "two statements stand on one line");

    public static readonly DiagnosticDescriptor MissingArgument = new("HOC3001", "an argument is missing");
    public static readonly DiagnosticDescriptor WrongArgumentKind = new("HOC3002", "an argument is of the wrong kind");
    public static readonly DiagnosticDescriptor ArgumentOutOfRange = new("HOC3003", "an argument is out of range");
    public static readonly DiagnosticDescriptor IndexOutOfRange = new("HOC3004", "an index is out of range");
    public static readonly DiagnosticDescriptor SizeMismatch = new("HOC3005", "sizes do not fit");
    public static readonly DiagnosticDescriptor NilObject = new("HOC3006", "an object variable refers to no object");
    public static readonly DiagnosticDescriptor OutOfDomain = new("HOC3007", "a function has no value there");
    public static readonly DiagnosticDescriptor FileNotOpen = new("HOC3008", "a file is not open");
    public static readonly DiagnosticDescriptor EndOfFile = new("HOC3009", "a file ended too early");
    public static readonly DiagnosticDescriptor BadPattern = new("HOC3011", "a pattern cannot be used");
    public static readonly DiagnosticDescriptor WrongGenerator = new("HOC3015", "a random generator cannot do that");
    public static readonly DiagnosticDescriptor NotInList =
        new("HOC3016", "a section to be removed is not in the list", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor VariableStep = new("HOC3014", "the variable time step is asked for");
    public static readonly DiagnosticDescriptor ExponentTooLarge =
        new("HOC3012", "exp of a large number", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor LogarithmOfZero =
        new("HOC3013", "logarithm of zero", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor KindMismatch = new("HOC3101", "a value is of another kind than needed");
    public static readonly DiagnosticDescriptor DivisionByZero = new("HOC3102", "division by zero");
    public static readonly DiagnosticDescriptor OutOfRange =
        new("HOC3103", "a result is too large", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor WrongIndexCount = new("HOC3104", "the number of indices is wrong");
    public static readonly DiagnosticDescriptor NotAssignable = new("HOC3105", "something cannot be assigned");
    public static readonly DiagnosticDescriptor NoPointer = new("HOC3106", "nothing can point there");
    public static readonly DiagnosticDescriptor OutsideProcedure = new("HOC3107", "something is used outside a procedure");
    public static readonly DiagnosticDescriptor NoReturnValue = new("HOC3108", "a func or obfunc returned nothing");
    public static readonly DiagnosticDescriptor UnexpectedValue = new("HOC3109", "a proc returns a value");
    public static readonly DiagnosticDescriptor CallsTooDeep = new("HOC3110", "calls nest too deeply");
    public static readonly DiagnosticDescriptor NoSuchObject = new("HOC3111", "there is no object of that number");
    public static readonly DiagnosticDescriptor Interrupted = new("HOC3112", "the run was interrupted");
    public static readonly DiagnosticDescriptor FileNotFound = new("HOC3113", "a file to be executed does not exist");
    public static readonly DiagnosticDescriptor LoadFailed =
        new("HOC3114", "a file to be loaded does not exist", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor NoSection = new("HOC3115", "no section is accessed");
    public static readonly DiagnosticDescriptor DeletedSection = new("HOC3116", "a section was deleted");
    public static readonly DiagnosticDescriptor VoltageNotFinite =
        new("HOC3118", "a voltage is not finite", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor FileNotReadable = new("HOC3124", "a file cannot be read");
    public static readonly DiagnosticDescriptor PictureNotWritten = new("HOC3125", "a picture cannot be written");
    public static readonly DiagnosticDescriptor NotAssigned = new("HOC3121", "a new object is given to nobody");
    public static readonly DiagnosticDescriptor SingularEquations = new("HOC3122", "equations have no single solution");
    public static readonly DiagnosticDescriptor RaisedByScript = new("HOC3120", "the script called execerror");
    public static readonly DiagnosticDescriptor SystemCall = new("HOC3130", "the system refused a command");
    public static readonly DiagnosticDescriptor LibraryNotLoaded =
        new("HOC3133", "a library of compiled mechanisms cannot be loaded", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor NothingToDraw =
        new("HOC3134", "what a Graph shall show does not exist yet", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor UnknownColor =
        new("HOC3210", "a colour's name is not known", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor SeveralPanelItems =
        new("HOC3211", "several buttons or fields of panels say the same", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor NoOpenPanel = new("HOC3131", "something of a panel stands outside one");
    public static readonly DiagnosticDescriptor DialogAnswered =
        new("HOC3132", "a dialog got a default answer", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor NoPanelItem = new("HOC3170", "a panel lacks a button or field");
    public static readonly DiagnosticDescriptor TakesAccessedSection = new("HOC3175", "a method of the accessed section got an argument");
    public static readonly DiagnosticDescriptor NotDeletable = new("HOC3176", "a name cannot be deleted");
    public static readonly DiagnosticDescriptor NothingToDelete = new("HOC3177", "there is nothing to delete", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor SessionNotWritten = new("HOC3171", "a session file cannot be written");
    public static readonly DiagnosticDescriptor DataNotWritten = new("HOC3173", "data cannot be written to a file");
    public static readonly DiagnosticDescriptor NotRecorded = new("HOC3172", "what was to be recorded was not there");
    public static readonly DiagnosticDescriptor OutOfMemory = new("HOC3136", "the memory does not suffice");
    public static readonly DiagnosticDescriptor TooManyArguments = new("HOC3139", "a function of one number got more");
    public static readonly DiagnosticDescriptor NothingPushed = new("HOC3137", "nothing was pushed that could be popped");
    public static readonly DiagnosticDescriptor NotDone =
        new("HOC3138", "something was asked for that is not done here", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor CodeMistake = new("HOC3140", "the C code of a mechanism found a mistake");
    public static readonly DiagnosticDescriptor OtherSimulator = new("HOC3212", "files of another simulator are not written");
    public static readonly DiagnosticDescriptor NothingSaved = new("HOC3150", "no state was saved that could be restored or written");
    public static readonly DiagnosticDescriptor CalledTooEarly = new("HOC3151", "something was asked for before what it needs");
    public static readonly DiagnosticDescriptor BadMorphology = new("HOC3152", "no cell can be made of a reconstruction");
    public static readonly DiagnosticDescriptor DoubtfulMorphology =
        new("HOC3153", "a reconstruction holds something that cannot be meant", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor NotSavable = new("HOC3160", "the state of a network cannot be saved cell by cell");
    public static readonly DiagnosticDescriptor NotInitialized =
        new("HOC3190", "the model advances, but nothing has initialized it", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor ConstantCondition =
        new("HOC3191", "a condition assigns a number", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor TimeStandsStill =
        new("HOC3192", "the model advances by steps of no length", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor ConnectedAnew =
        new("HOC3193", "a section is connected a second time", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor TimeLimit = new("HOC3201", "a run took longer than it may");
    public static readonly DiagnosticDescriptor StepLimit = new("HOC3202", "a run made more time steps than it may");
    public static readonly DiagnosticDescriptor MemoryLimit = new("HOC3203", "a run needs more memory than it may have");
    public static readonly DiagnosticDescriptor OutputLimit = new("HOC3204", "a run wrote more than it may");
    public static readonly DiagnosticDescriptor NotAllowed = new("HOC3205", "a safe run does not allow something");
    public static readonly DiagnosticDescriptor NotSupported = new("HOC3119", "something is not supported yet");
}
