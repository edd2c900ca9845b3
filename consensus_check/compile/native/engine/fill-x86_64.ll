@cc_words = external local_unnamed_addr constant i32, align 4

; Function Attrs: nounwind
define range(i64 0, 7) i64 @cc_filled(ptr noundef %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %6 = load i32, ptr @cc_words, align 4
  %7 = zext i32 %6 to i64
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %19 = load i64, ptr %2, align 8, !tbaa !7
  %20 = load ptr, ptr %0, align 8, !tbaa !15
  br label %21

21:                                               ; preds = %136, %1
  %22 = phi ptr [ %133, %136 ], [ %20, %1 ]
  %23 = phi i64 [ 0, %136 ], [ %19, %1 ]
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 56
  %25 = load i64, ptr %24, align 8, !tbaa !16
  %26 = icmp ult i64 %23, %25
  br i1 %26, label %27, label %132

27:                                               ; preds = %21, %125
  %28 = phi ptr [ %128, %125 ], [ %22, %21 ]
  %29 = phi i64 [ %127, %125 ], [ %23, %21 ]
  %30 = load i64, ptr %3, align 8, !tbaa !22
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %37, label %32

32:                                               ; preds = %27
  %33 = load ptr, ptr %4, align 8, !tbaa !23
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 %29
  %35 = load i8, ptr %34, align 1, !tbaa !24
  %36 = icmp eq i8 %35, 0
  br i1 %36, label %125, label %37

37:                                               ; preds = %32, %27
  %38 = load i64, ptr %5, align 8, !tbaa !25
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %137, label %40

40:                                               ; preds = %37
  %41 = add i64 %38, -1
  store i64 %41, ptr %5, align 8, !tbaa !25
  %42 = load ptr, ptr %28, align 8, !tbaa !26
  %43 = and i64 %29, 4294967295
  %44 = mul nuw i64 %43, %7
  %45 = getelementptr inbounds nuw i64, ptr %42, i64 %44
  %46 = load ptr, ptr %8, align 8, !tbaa !27
  %47 = tail call i64 %46(ptr noundef %45) #3
  %48 = load ptr, ptr %4, align 8, !tbaa !23
  %49 = load i64, ptr %2, align 8, !tbaa !7
  %50 = getelementptr inbounds nuw i8, ptr %48, i64 %49
  %51 = load i8, ptr %50, align 1, !tbaa !24
  %52 = icmp eq i8 %51, 0
  br i1 %52, label %53, label %56

53:                                               ; preds = %40
  %54 = load i64, ptr %9, align 8, !tbaa !28
  %55 = icmp eq i64 %47, %54
  br i1 %55, label %125, label %56

56:                                               ; preds = %53, %40
  store i8 0, ptr %50, align 1, !tbaa !24
  %57 = load ptr, ptr %10, align 8, !tbaa !29
  %58 = load ptr, ptr %11, align 8, !tbaa !30
  %59 = load i64, ptr %2, align 8, !tbaa !7
  %60 = load i64, ptr %12, align 8, !tbaa !31
  %61 = mul i64 %60, %59
  %62 = getelementptr inbounds nuw i64, ptr %58, i64 %61
  %63 = icmp eq i64 %60, 0
  br i1 %63, label %66, label %64

64:                                               ; preds = %56
  %65 = load ptr, ptr %13, align 8, !tbaa !32
  br label %69

66:                                               ; preds = %69, %56
  %67 = load i64, ptr %9, align 8, !tbaa !28
  %68 = icmp ult i64 %47, %67
  br i1 %68, label %77, label %87

69:                                               ; preds = %69, %64
  %70 = phi i64 [ 0, %64 ], [ %74, %69 ]
  %71 = getelementptr inbounds nuw i64, ptr %62, i64 %70
  %72 = load i64, ptr %71, align 8, !tbaa !33
  %73 = getelementptr inbounds nuw i64, ptr %65, i64 %70
  store i64 %72, ptr %73, align 8, !tbaa !33
  %74 = add nuw i64 %70, 1
  %75 = load i64, ptr %12, align 8, !tbaa !31
  %76 = icmp ult i64 %74, %75
  br i1 %76, label %69, label %66, !llvm.loop !34

77:                                               ; preds = %66
  %78 = load ptr, ptr %13, align 8, !tbaa !32
  %79 = getelementptr inbounds nuw i8, ptr %78, i64 %47
  %80 = load i8, ptr %79, align 1, !tbaa !24
  %81 = add i8 %80, 1
  store i8 %81, ptr %79, align 1, !tbaa !24
  %82 = load ptr, ptr %14, align 8, !tbaa !37
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 %47
  %84 = load i8, ptr %83, align 1, !tbaa !24
  %85 = icmp eq i8 %80, %84
  br i1 %85, label %86, label %87

86:                                               ; preds = %77
  store i64 1, ptr %16, align 8, !tbaa !38
  br label %117

87:                                               ; preds = %77, %66
  %88 = getelementptr inbounds nuw i8, ptr %57, i64 8
  store ptr @tell, ptr %88, align 8, !tbaa !39
  %89 = getelementptr inbounds nuw i8, ptr %57, i64 104
  store ptr %0, ptr %89, align 8, !tbaa !41
  %90 = load ptr, ptr %0, align 8, !tbaa !15
  %91 = getelementptr inbounds nuw i8, ptr %90, i64 16
  %92 = load ptr, ptr %91, align 8, !tbaa !42
  %93 = getelementptr inbounds nuw i8, ptr %57, i64 16
  store ptr %92, ptr %93, align 8, !tbaa !43
  %94 = getelementptr inbounds nuw i8, ptr %90, i64 40
  %95 = load i64, ptr %94, align 8, !tbaa !44
  %96 = getelementptr inbounds nuw i8, ptr %57, i64 24
  store i64 %95, ptr %96, align 8, !tbaa !45
  %97 = load i64, ptr %2, align 8, !tbaa !7
  %98 = shl i64 %97, 32
  %99 = getelementptr inbounds nuw i8, ptr %57, i64 40
  store i64 %98, ptr %99, align 8, !tbaa !46
  %100 = getelementptr inbounds nuw i8, ptr %57, i64 32
  store i64 0, ptr %100, align 8, !tbaa !47
  %101 = load ptr, ptr %15, align 8, !tbaa !48
  %102 = tail call i32 %101(ptr noundef %57, ptr noundef %45) #3
  %103 = load i64, ptr %100, align 8, !tbaa !47
  %104 = trunc i64 %103 to i32
  %105 = and i32 %104, 31
  %106 = icmp ugt i64 %103, 31
  br i1 %106, label %107, label %111

107:                                              ; preds = %87
  %108 = load ptr, ptr %88, align 8, !tbaa !39
  %109 = and i32 %104, 32
  %110 = xor i32 %109, 32
  tail call void %108(ptr noundef nonnull %57, i32 noundef %110, i32 noundef 32) #3
  br label %111

111:                                              ; preds = %107, %87
  %112 = icmp eq i32 %105, 0
  br i1 %112, label %116, label %113

113:                                              ; preds = %111
  %114 = load ptr, ptr %88, align 8, !tbaa !39
  %115 = and i32 %104, 32
  tail call void %114(ptr noundef nonnull %57, i32 noundef %115, i32 noundef %105) #3
  br label %116

116:                                              ; preds = %113, %111
  store i64 0, ptr %100, align 8, !tbaa !47
  br label %117

117:                                              ; preds = %86, %116
  %118 = load i64, ptr %17, align 8, !tbaa !49
  %119 = icmp eq i64 %118, 0
  br i1 %119, label %120, label %137

120:                                              ; preds = %117
  %121 = load i64, ptr %16, align 8, !tbaa !38
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %123, label %137

123:                                              ; preds = %120
  %124 = load i64, ptr %2, align 8, !tbaa !7
  br label %125

125:                                              ; preds = %123, %53, %32
  %126 = phi i64 [ %124, %123 ], [ %49, %53 ], [ %29, %32 ]
  %127 = add i64 %126, 1
  store i64 %127, ptr %2, align 8, !tbaa !7
  %128 = load ptr, ptr %0, align 8, !tbaa !15
  %129 = getelementptr inbounds nuw i8, ptr %128, i64 56
  %130 = load i64, ptr %129, align 8, !tbaa !16
  %131 = icmp ult i64 %127, %130
  br i1 %131, label %27, label %132, !llvm.loop !50

132:                                              ; preds = %125, %21
  %133 = phi ptr [ %22, %21 ], [ %128, %125 ]
  store i64 1, ptr %3, align 8, !tbaa !22
  store i64 0, ptr %2, align 8, !tbaa !7
  %134 = load i64, ptr %18, align 8, !tbaa !51
  %135 = icmp eq i64 %134, 0
  br i1 %135, label %137, label %136

136:                                              ; preds = %132
  store i64 0, ptr %18, align 8, !tbaa !51
  br label %21, !llvm.loop !52

137:                                              ; preds = %132, %117, %120, %37
  %138 = phi i64 [ 1, %37 ], [ 0, %120 ], [ 6, %117 ], [ 0, %132 ]
  ret i64 %138
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @cc_overfull(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %4 = load i64, ptr %3, align 8, !tbaa !7
  %5 = load ptr, ptr %0, align 8, !tbaa !15
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %7 = load i64, ptr %6, align 8, !tbaa !16
  %8 = icmp ult i64 %4, %7
  br i1 %8, label %9, label %99

9:                                                ; preds = %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = load i32, ptr @cc_words, align 4
  %14 = zext i32 %13 to i64
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 112
  br label %21

21:                                               ; preds = %9, %92
  %22 = phi ptr [ %5, %9 ], [ %95, %92 ]
  %23 = phi i64 [ %4, %9 ], [ %94, %92 ]
  %24 = load i64, ptr %2, align 8, !tbaa !25
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %99, label %26

26:                                               ; preds = %21
  %27 = add i64 %24, -1
  store i64 %27, ptr %2, align 8, !tbaa !25
  %28 = load ptr, ptr %10, align 8, !tbaa !30
  %29 = load i64, ptr %11, align 8, !tbaa !31
  %30 = mul i64 %29, %23
  %31 = getelementptr inbounds nuw i64, ptr %28, i64 %30
  %32 = icmp eq i64 %29, 0
  br i1 %32, label %92, label %35

33:                                               ; preds = %35
  %34 = icmp eq i64 %40, 0
  br i1 %34, label %92, label %43

35:                                               ; preds = %26, %35
  %36 = phi i64 [ %40, %35 ], [ 0, %26 ]
  %37 = phi i64 [ %41, %35 ], [ 0, %26 ]
  %38 = getelementptr inbounds nuw i64, ptr %31, i64 %37
  %39 = load i64, ptr %38, align 8, !tbaa !33
  %40 = or i64 %39, %36
  %41 = add nuw i64 %37, 1
  %42 = icmp eq i64 %41, %29
  br i1 %42, label %33, label %35, !llvm.loop !53

43:                                               ; preds = %33
  %44 = load ptr, ptr %12, align 8, !tbaa !54
  %45 = load ptr, ptr %22, align 8, !tbaa !26
  %46 = and i64 %23, 4294967295
  %47 = mul nuw i64 %46, %14
  %48 = getelementptr inbounds nuw i64, ptr %45, i64 %47
  %49 = load ptr, ptr %15, align 8, !tbaa !55
  tail call void %44(ptr noundef %48, ptr noundef %49) #3
  %50 = load i64, ptr %16, align 8, !tbaa !28
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %92, label %52

52:                                               ; preds = %43, %88
  %53 = phi i64 [ %89, %88 ], [ %50, %43 ]
  %54 = phi i64 [ %90, %88 ], [ 0, %43 ]
  %55 = getelementptr inbounds nuw i8, ptr %31, i64 %54
  %56 = load i8, ptr %55, align 1, !tbaa !24
  %57 = icmp eq i8 %56, 0
  br i1 %57, label %88, label %58

58:                                               ; preds = %52
  %59 = zext i8 %56 to i64
  %60 = load ptr, ptr %17, align 8, !tbaa !56
  %61 = load ptr, ptr %18, align 8, !tbaa !57
  %62 = getelementptr inbounds nuw i64, ptr %61, i64 %54
  %63 = load i64, ptr %62, align 8, !tbaa !33
  %64 = add nsw i64 %59, -1
  %65 = add i64 %64, %63
  %66 = load i64, ptr %19, align 8, !tbaa !58
  %67 = mul i64 %65, %66
  %68 = getelementptr inbounds nuw i64, ptr %60, i64 %67
  %69 = icmp eq i64 %66, 0
  br i1 %69, label %88, label %70

70:                                               ; preds = %58
  %71 = load ptr, ptr %15, align 8, !tbaa !55
  %72 = load ptr, ptr %20, align 8, !tbaa !59
  br label %73

73:                                               ; preds = %70, %73
  %74 = phi i64 [ 0, %70 ], [ %83, %73 ]
  %75 = getelementptr inbounds nuw i64, ptr %71, i64 %74
  %76 = load i64, ptr %75, align 8, !tbaa !33
  %77 = getelementptr inbounds nuw i64, ptr %68, i64 %74
  %78 = load i64, ptr %77, align 8, !tbaa !33
  %79 = and i64 %78, %76
  %80 = getelementptr inbounds nuw i64, ptr %72, i64 %74
  %81 = load i64, ptr %80, align 8, !tbaa !33
  %82 = or i64 %81, %79
  store i64 %82, ptr %80, align 8, !tbaa !33
  %83 = add nuw i64 %74, 1
  %84 = load i64, ptr %19, align 8, !tbaa !58
  %85 = icmp ult i64 %83, %84
  br i1 %85, label %73, label %86, !llvm.loop !60

86:                                               ; preds = %73
  %87 = load i64, ptr %16, align 8, !tbaa !28
  br label %88

88:                                               ; preds = %86, %58, %52
  %89 = phi i64 [ %87, %86 ], [ %53, %58 ], [ %53, %52 ]
  %90 = add nuw i64 %54, 1
  %91 = icmp ult i64 %90, %89
  br i1 %91, label %52, label %92, !llvm.loop !61

92:                                               ; preds = %88, %26, %43, %33
  %93 = load i64, ptr %3, align 8, !tbaa !7
  %94 = add i64 %93, 1
  store i64 %94, ptr %3, align 8, !tbaa !7
  %95 = load ptr, ptr %0, align 8, !tbaa !15
  %96 = getelementptr inbounds nuw i8, ptr %95, i64 56
  %97 = load i64, ptr %96, align 8, !tbaa !16
  %98 = icmp ult i64 %94, %97
  br i1 %98, label %21, label %99, !llvm.loop !62

99:                                               ; preds = %21, %92, %1
  %100 = phi i64 [ 0, %1 ], [ 0, %92 ], [ 1, %21 ]
  ret i64 %100
}

; Function Attrs: nounwind
define internal void @tell(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) #1 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %5 = load ptr, ptr %4, align 8, !tbaa !41
  %6 = load i32, ptr @cc_words, align 4, !tbaa !3
  %7 = zext i32 %6 to i64
  %8 = alloca i64, i64 %7, align 16
  %9 = add i32 %2, %1
  %10 = icmp ult i32 %1, %9
  br i1 %10, label %11, label %179

11:                                               ; preds = %3
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 128
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 96
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %17 = icmp eq i32 %6, 0
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %20 = getelementptr inbounds nuw i8, ptr %5, i64 120
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 80
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 144
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 160
  %24 = zext i32 %1 to i64
  %25 = zext i32 %9 to i64
  br label %26

26:                                               ; preds = %11, %176
  %27 = phi i64 [ %24, %11 ], [ %177, %176 ]
  %28 = load ptr, ptr %12, align 8, !tbaa !63
  %29 = getelementptr inbounds nuw i64, ptr %28, i64 %27
  %30 = load i64, ptr %29, align 8, !tbaa !33
  %31 = load i64, ptr %13, align 8, !tbaa !31
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %36, label %33

33:                                               ; preds = %26
  %34 = load ptr, ptr %14, align 8, !tbaa !32
  %35 = load ptr, ptr %15, align 8, !tbaa !64
  br label %50

36:                                               ; preds = %50, %26
  %37 = load ptr, ptr %16, align 8, !tbaa !65
  %38 = mul nuw i64 %27, %7
  %39 = getelementptr inbounds nuw i64, ptr %37, i64 %38
  br i1 %17, label %47, label %40

40:                                               ; preds = %36, %40
  %41 = phi i64 [ %45, %40 ], [ 0, %36 ]
  %42 = getelementptr inbounds nuw i64, ptr %39, i64 %41
  %43 = load i64, ptr %42, align 8, !tbaa !33
  %44 = getelementptr inbounds nuw i64, ptr %8, i64 %41
  store i64 %43, ptr %44, align 8, !tbaa !33
  %45 = add nuw nsw i64 %41, 1
  %46 = icmp eq i64 %45, %7
  br i1 %46, label %47, label %40

47:                                               ; preds = %40, %36
  %48 = load ptr, ptr %18, align 8, !tbaa !68
  %49 = icmp eq ptr %48, null
  br i1 %49, label %73, label %58

50:                                               ; preds = %33, %50
  %51 = phi i64 [ 0, %33 ], [ %55, %50 ]
  %52 = getelementptr inbounds nuw i64, ptr %34, i64 %51
  %53 = load i64, ptr %52, align 8, !tbaa !33
  %54 = getelementptr inbounds nuw i64, ptr %35, i64 %51
  store i64 %53, ptr %54, align 8, !tbaa !33
  %55 = add nuw i64 %51, 1
  %56 = load i64, ptr %13, align 8, !tbaa !31
  %57 = icmp ult i64 %55, %56
  br i1 %57, label %50, label %36, !llvm.loop !69

58:                                               ; preds = %47
  %59 = load ptr, ptr %15, align 8, !tbaa !64
  call void %48(ptr noundef nonnull %8, ptr noundef %59) #3
  br i1 %17, label %73, label %60

60:                                               ; preds = %58, %60
  %61 = phi i64 [ %71, %60 ], [ 0, %58 ]
  %62 = phi i64 [ %70, %60 ], [ -7046029254386353131, %58 ]
  %63 = getelementptr inbounds nuw i64, ptr %8, i64 %61
  %64 = load i64, ptr %63, align 8, !tbaa !33
  %65 = xor i64 %64, %62
  %66 = zext i64 %65 to i128
  %67 = mul nuw i128 %66, 15485907386658061715
  %68 = lshr i128 %67, 64
  %69 = xor i128 %68, %67
  %70 = trunc i128 %69 to i64
  %71 = add nuw nsw i64 %61, 1
  %72 = icmp eq i64 %71, %7
  br i1 %72, label %73, label %60

73:                                               ; preds = %60, %58, %47
  %74 = phi i64 [ %30, %47 ], [ -7046029254386353131, %58 ], [ %70, %60 ]
  %75 = load ptr, ptr %5, align 8, !tbaa !15
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 40
  %77 = load i64, ptr %76, align 8, !tbaa !44
  %78 = sub i64 64, %77
  %79 = shl nsw i64 -1, %78
  %80 = xor i64 %79, -1
  %81 = lshr i64 %74, %77
  %82 = and i64 %81, -8
  %83 = getelementptr inbounds nuw i8, ptr %75, i64 16
  %84 = load ptr, ptr %83, align 8, !tbaa !42
  %85 = and i64 %74, 4294967294
  %86 = or disjoint i64 %85, 1
  %87 = insertelement <8 x i64> poison, i64 %86, i64 0
  %88 = shufflevector <8 x i64> %87, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %89

89:                                               ; preds = %132, %73
  %90 = phi i64 [ %82, %73 ], [ %134, %132 ]
  %91 = getelementptr inbounds nuw i64, ptr %84, i64 %90
  %92 = load volatile <8 x i64>, ptr %91, align 64, !tbaa !24
  %93 = lshr <8 x i64> %92, splat (i64 32)
  %94 = icmp eq <8 x i64> %93, %88
  %95 = bitcast <8 x i1> %94 to i8
  %96 = icmp eq i8 %95, 0
  br i1 %96, label %128, label %97

97:                                               ; preds = %89
  %98 = zext i8 %95 to i32
  %99 = load ptr, ptr %75, align 8, !tbaa !26
  br label %100

100:                                              ; preds = %97, %124
  %101 = phi i32 [ %98, %97 ], [ %126, %124 ]
  %102 = call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %101, i1 true)
  %103 = zext nneg i32 %102 to i64
  %104 = getelementptr i64, ptr %91, i64 %103
  %105 = load i64, ptr %104, align 8, !tbaa !33
  %106 = trunc i64 %105 to i32
  %107 = add i32 %106, -1
  %108 = zext i32 %107 to i64
  %109 = mul nuw i64 %108, %7
  %110 = getelementptr inbounds nuw i64, ptr %99, i64 %109
  br i1 %17, label %135, label %111

111:                                              ; preds = %100, %111
  %112 = phi i64 [ %120, %111 ], [ 0, %100 ]
  %113 = phi i64 [ %119, %111 ], [ 0, %100 ]
  %114 = getelementptr inbounds nuw i64, ptr %110, i64 %112
  %115 = load i64, ptr %114, align 8, !tbaa !33
  %116 = getelementptr inbounds nuw i64, ptr %8, i64 %112
  %117 = load i64, ptr %116, align 8, !tbaa !33
  %118 = xor i64 %117, %115
  %119 = or i64 %118, %113
  %120 = add nuw nsw i64 %112, 1
  %121 = icmp eq i64 %120, %7
  br i1 %121, label %122, label %111

122:                                              ; preds = %111
  %123 = icmp eq i64 %119, 0
  br i1 %123, label %135, label %124

124:                                              ; preds = %122
  %125 = add nsw i32 %101, -1
  %126 = and i32 %125, %101
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %128, label %100, !llvm.loop !72

128:                                              ; preds = %124, %89
  %129 = icmp eq <8 x i64> %92, zeroinitializer
  %130 = bitcast <8 x i1> %129 to i8
  %131 = icmp eq i8 %130, 0
  br i1 %131, label %132, label %174

132:                                              ; preds = %128
  %133 = add i64 %90, 8
  %134 = and i64 %133, %80
  br label %89, !llvm.loop !73

135:                                              ; preds = %100, %122
  %136 = icmp eq i32 %106, 0
  br i1 %136, label %174, label %137

137:                                              ; preds = %135
  %138 = load ptr, ptr %19, align 8, !tbaa !30
  %139 = zext i32 %107 to i64
  %140 = load i64, ptr %13, align 8, !tbaa !31
  %141 = mul i64 %140, %139
  %142 = getelementptr inbounds nuw i64, ptr %138, i64 %141
  %143 = load ptr, ptr %15, align 8, !tbaa !64
  %144 = load i64, ptr %20, align 8, !tbaa !28
  %145 = icmp eq i64 %144, 0
  br i1 %145, label %176, label %146

146:                                              ; preds = %137, %161
  %147 = phi i64 [ %163, %161 ], [ %144, %137 ]
  %148 = phi i64 [ %164, %161 ], [ 0, %137 ]
  %149 = phi i1 [ false, %161 ], [ true, %137 ]
  br label %151

150:                                              ; preds = %158
  br i1 %149, label %176, label %166

151:                                              ; preds = %146, %158
  %152 = phi i64 [ %159, %158 ], [ %148, %146 ]
  %153 = getelementptr inbounds nuw i8, ptr %143, i64 %152
  %154 = load i8, ptr %153, align 1, !tbaa !24
  %155 = getelementptr inbounds nuw i8, ptr %142, i64 %152
  %156 = load i8, ptr %155, align 1, !tbaa !24
  %157 = icmp ugt i8 %154, %156
  br i1 %157, label %161, label %158

158:                                              ; preds = %151
  %159 = add nuw i64 %152, 1
  %160 = icmp ult i64 %159, %147
  br i1 %160, label %151, label %150, !llvm.loop !74

161:                                              ; preds = %151
  %162 = getelementptr inbounds nuw i8, ptr %142, i64 %152
  store i8 %154, ptr %162, align 1, !tbaa !24
  %163 = load i64, ptr %20, align 8, !tbaa !28
  %164 = add nuw i64 %152, 1
  %165 = icmp ult i64 %164, %163
  br i1 %165, label %146, label %166, !llvm.loop !74

166:                                              ; preds = %161, %150
  %167 = load ptr, ptr %21, align 8, !tbaa !23
  %168 = getelementptr inbounds nuw i8, ptr %167, i64 %139
  store i8 1, ptr %168, align 1, !tbaa !24
  %169 = load i64, ptr %22, align 8, !tbaa !7
  %170 = icmp uge i64 %169, %139
  %171 = zext i1 %170 to i64
  %172 = load i64, ptr %23, align 8, !tbaa !51
  %173 = or i64 %172, %171
  store i64 %173, ptr %23, align 8, !tbaa !51
  br label %176

174:                                              ; preds = %135, %128
  %175 = getelementptr inbounds nuw i8, ptr %5, i64 176
  store i64 1, ptr %175, align 8, !tbaa !49
  br label %179

176:                                              ; preds = %137, %166, %150
  %177 = add nuw nsw i64 %27, 1
  %178 = icmp eq i64 %177, %25
  br i1 %178, label %179, label %26, !llvm.loop !75

179:                                              ; preds = %176, %3, %174
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #2

attributes #0 = { nounwind }
attributes #1 = { nounwind }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nobuiltin nounwind }


!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !14, i64 144}
!8 = !{!"cc_filling", !9, i64 0, !11, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !12, i64 48, !12, i64 56, !13, i64 64, !12, i64 72, !13, i64 80, !12, i64 88, !12, i64 96, !12, i64 104, !12, i64 112, !14, i64 120, !14, i64 128, !14, i64 136, !14, i64 144, !14, i64 152, !14, i64 160, !14, i64 168, !14, i64 176, !14, i64 184}
!9 = !{!"p1 _ZTS9cc_search", !10, i64 0}
!10 = !{!"any pointer", !5, i64 0}
!11 = !{!"p1 _ZTS9cc_worker", !10, i64 0}
!12 = !{!"p1 long long", !10, i64 0}
!13 = !{!"p1 omnipotent char", !10, i64 0}
!14 = !{!"long long", !5, i64 0}
!15 = !{!8, !9, i64 0}
!16 = !{!17, !14, i64 56}
!17 = !{!"cc_search", !12, i64 0, !18, i64 8, !12, i64 16, !18, i64 24, !18, i64 32, !14, i64 40, !14, i64 48, !14, i64 56, !14, i64 64, !14, i64 72, !14, i64 80, !14, i64 88, !14, i64 96, !14, i64 104, !14, i64 112, !14, i64 120, !14, i64 128, !14, i64 136, !14, i64 144, !14, i64 152, !14, i64 160, !14, i64 168, !12, i64 176, !18, i64 184, !14, i64 192, !19, i64 200, !14, i64 208, !21, i64 216}
!18 = !{!"p1 int", !10, i64 0}
!19 = !{!"p2 _ZTS9cc_worker", !20, i64 0}
!20 = !{!"any p2 pointer", !10, i64 0}
!21 = !{!"p1 _ZTS8cc_block", !10, i64 0}
!22 = !{!8, !14, i64 152}
!23 = !{!8, !13, i64 80}
!24 = !{!5, !5, i64 0}
!25 = !{!8, !14, i64 184}
!26 = !{!17, !12, i64 0}
!27 = !{!8, !10, i64 32}
!28 = !{!8, !14, i64 120}
!29 = !{!8, !11, i64 8}
!30 = !{!8, !12, i64 72}
!31 = !{!8, !14, i64 128}
!32 = !{!8, !12, i64 88}
!33 = !{!14, !14, i64 0}
!34 = distinct !{!34, !35, !36}
!35 = !{!"llvm.loop.mustprogress"}
!36 = !{!"llvm.loop.unroll.disable"}
!37 = !{!8, !13, i64 64}
!38 = !{!8, !14, i64 168}
!39 = !{!40, !10, i64 8}
!40 = !{!"cc_worker", !9, i64 0, !10, i64 8, !12, i64 16, !14, i64 24, !14, i64 32, !14, i64 40, !12, i64 48, !12, i64 56, !12, i64 64, !12, i64 72, !12, i64 80, !18, i64 88, !14, i64 96, !10, i64 104, !14, i64 112, !14, i64 120, !14, i64 128, !5, i64 136}
!41 = !{!40, !10, i64 104}
!42 = !{!17, !12, i64 16}
!43 = !{!40, !12, i64 16}
!44 = !{!17, !14, i64 40}
!45 = !{!40, !14, i64 24}
!46 = !{!40, !14, i64 40}
!47 = !{!40, !14, i64 32}
!48 = !{!8, !10, i64 16}
!49 = !{!8, !14, i64 176}
!50 = distinct !{!50, !35, !36}
!51 = !{!8, !14, i64 160}
!52 = distinct !{!52, !36}
!53 = distinct !{!53, !35, !36}
!54 = !{!8, !10, i64 40}
!55 = !{!8, !12, i64 104}
!56 = !{!8, !12, i64 48}
!57 = !{!8, !12, i64 56}
!58 = !{!8, !14, i64 136}
!59 = !{!8, !12, i64 112}
!60 = distinct !{!60, !35, !36}
!61 = distinct !{!61, !35, !36}
!62 = distinct !{!62, !35, !36}
!63 = !{!40, !12, i64 56}
!64 = !{!8, !12, i64 96}
!65 = !{!40, !12, i64 48}
!66 = distinct !{!66, !35, !36, !67}
!67 = !{!"llvm.loop.vectorize.width", i32 1}
!68 = !{!8, !10, i64 24}
!69 = distinct !{!69, !35, !36}
!70 = distinct !{!70, !35, !36, !67}
!71 = distinct !{!71, !35, !36, !67}
!72 = distinct !{!72, !35, !36}
!73 = distinct !{!73, !36}
!74 = distinct !{!74, !35, !36}
!75 = distinct !{!75, !35, !36}
