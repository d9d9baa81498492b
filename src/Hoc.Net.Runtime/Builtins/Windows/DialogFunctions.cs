using Hoc.Net.Runtime.Builtins.Sections;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>Functions that would ask the user in a window, or tend windows. Questions get a default answer, which is told.</summary>
internal static class DialogFunctions
{
    [HocFunction("boolean_dialog", "boolean_dialog(\"question\", \"yes\", \"no\")", "Asks in a window; without a display the answer is no: 0.", Least = 1, Most = 3)]
    public static double AskYesOrNo(CallArguments call) => Answer(call, 0, $"answered with '{(call.Count > 2 ? call.String(3) : "No")}'");

    [HocFunction("continue_dialog", "continue_dialog(\"message\")", "Tells something in a window; without a display on standard error.", Least = 1, Most = 1)]
    public static double Tell(CallArguments call) => Answer(call, 1, "continued");

    [HocFunction("string_dialog", "string_dialog(\"question\", s)", "Asks for a string in a window; without a display the strdef stays as it is: 0.", Least = 2, Most = 4)]
    public static double AskForText(CallArguments call) => Answer(call, 0, $"left at '{call.StringVariable(2).Value}'");

    [HocFunction("doEvents", "doEvents()", "Lets windows that were closed go; there are no other events.", Most = 0)]
    public static double Tend(CallArguments call)
    {
        call.Session.Screen.Numbers.Settle();
        return 1;
    }

    [HocFunction("doNotify", "doNotify()", "Where a Shape has been made, gives 3-D points to sections without any; there are no fields to be brought up to date.", Most = 0)]
    public static double Notify(CallArguments call)
    {
        call.Session.Screen.Numbers.Settle();
        if (call.Session.DrawsShapes) PointFunctions.DefineShape(call.Session);
        return 1;
    }

    [HocFunction("pwman_place", "pwman_place(x, y, show)", "Makes the window manager's own window and, unless the last is 0, shows it.", Least = 2, Most = 3)]
    public static double PlaceManager(CallArguments call)
    {
        WindowNumbers numbers = call.Session.Screen.Numbers;
        numbers.BringManager();
        numbers.SetHidden(numbers.Manager, call.Number(3, 1) == 0);
        return 0;
    }

    private static double Answer(CallArguments call, double answer, string how)
    {
        call.Warn(
            RuntimeDiagnostics.DialogAnswered,
            $"the dialog \"{call.String(1)}\" was {how}, as there is no display.",
            "Set what the script asks for in the script itself.");
        return answer;
    }
}
