%struct.lv_act = type { i32, i32, i32, i32 }
%struct.lv_part = type { i32, i32, i32, i32 }

@cc_unit_words = external local_unnamed_addr constant i32, align 4
@cc_option_words = external local_unnamed_addr constant i32, align 4
@cc_words = external local_unnamed_addr constant i32, align 4

; Function Attrs: nounwind
define i32 @lv_targets(ptr noundef %0, i32 noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #0 {
  %4 = zext i32 %1 to i64
  %5 = load ptr, ptr %0, align 8, !tbaa !7
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %7 = load i64, ptr %6, align 8, !tbaa !16
  %8 = icmp ugt i64 %7, %4
  br i1 %8, label %9, label %54

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load ptr, ptr %10, align 8, !tbaa !21
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store ptr @gather, ptr %12, align 8, !tbaa !22
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 104
  store ptr %0, ptr %13, align 8, !tbaa !24
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %15 = load ptr, ptr %14, align 8, !tbaa !25
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 16
  store ptr %15, ptr %16, align 8, !tbaa !26
  %17 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %18 = load i64, ptr %17, align 8, !tbaa !27
  %19 = getelementptr inbounds nuw i8, ptr %11, i64 24
  store i64 %18, ptr %19, align 8, !tbaa !28
  %20 = shl nuw i64 %4, 32
  %21 = getelementptr inbounds nuw i8, ptr %11, i64 40
  store i64 %20, ptr %21, align 8, !tbaa !29
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 0, ptr %22, align 8, !tbaa !30
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 0, ptr %23, align 8, !tbaa !31
  %24 = getelementptr inbounds nuw i8, ptr %11, i64 32
  store i64 0, ptr %24, align 8, !tbaa !32
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %26 = load ptr, ptr %25, align 8, !tbaa !33
  %27 = load ptr, ptr %5, align 8, !tbaa !34
  %28 = load i32, ptr @cc_words, align 4, !tbaa !3
  %29 = zext i32 %28 to i64
  %30 = mul nuw i64 %29, %4
  %31 = getelementptr inbounds nuw i64, ptr %27, i64 %30
  %32 = tail call i32 %26(ptr noundef %11, ptr noundef %31) #13
  %33 = load i64, ptr %24, align 8, !tbaa !32
  %34 = trunc i64 %33 to i32
  %35 = and i32 %34, 31
  %36 = icmp ugt i64 %33, 31
  br i1 %36, label %37, label %41

37:                                               ; preds = %9
  %38 = load ptr, ptr %12, align 8, !tbaa !22
  %39 = and i32 %34, 32
  %40 = xor i32 %39, 32
  tail call void %38(ptr noundef nonnull %11, i32 noundef %40, i32 noundef 32) #13
  br label %41

41:                                               ; preds = %37, %9
  %42 = icmp eq i32 %35, 0
  br i1 %42, label %46, label %43

43:                                               ; preds = %41
  %44 = load ptr, ptr %12, align 8, !tbaa !22
  %45 = and i32 %34, 32
  tail call void %44(ptr noundef nonnull %11, i32 noundef %45, i32 noundef %35) #13
  br label %46

46:                                               ; preds = %41, %43
  store i64 0, ptr %24, align 8, !tbaa !32
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %48 = load ptr, ptr %47, align 8, !tbaa !35
  store ptr %48, ptr %2, align 8, !tbaa !36
  %49 = load i64, ptr %22, align 8, !tbaa !30
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %51, label %54

51:                                               ; preds = %46
  %52 = load i64, ptr %23, align 8, !tbaa !31
  %53 = trunc i64 %52 to i32
  br label %54

54:                                               ; preds = %51, %46, %3
  %55 = phi i32 [ 0, %3 ], [ %53, %51 ], [ -1, %46 ]
  ret i32 %55
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @gather(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %5 = load ptr, ptr %4, align 8, !tbaa !24
  %6 = load ptr, ptr %0, align 8, !tbaa !37
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 120
  %8 = load i64, ptr %7, align 8, !tbaa !31
  %9 = zext i32 %2 to i64
  %10 = add i64 %8, %9
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 136
  %12 = load i64, ptr %11, align 8, !tbaa !38
  %13 = icmp ugt i64 %10, %12
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 144
  br i1 %13, label %15, label %16

15:                                               ; preds = %3
  store i64 1, ptr %14, align 8, !tbaa !30
  br label %150

16:                                               ; preds = %3
  %17 = load i64, ptr %14, align 8, !tbaa !30
  %18 = icmp eq i64 %17, 0
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 144
  br i1 %18, label %20, label %150

20:                                               ; preds = %16
  %21 = add i32 %2, %1
  %22 = icmp ult i32 %1, %21
  br i1 %22, label %23, label %150

23:                                               ; preds = %20
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %25 = load ptr, ptr %24, align 8, !tbaa !25
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %27 = load ptr, ptr %26, align 8, !tbaa !39
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %29 = load i64, ptr %28, align 8, !tbaa !27
  %30 = load i32, ptr @cc_words, align 4
  %31 = zext i32 %30 to i64
  %32 = zext i32 %1 to i64
  %33 = zext i32 %21 to i64
  br label %53

34:                                               ; preds = %79
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %36 = load ptr, ptr %35, align 8, !tbaa !40
  %37 = load i32, ptr @cc_words, align 4, !tbaa !3
  %38 = zext i32 %37 to i64
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %40 = load ptr, ptr %39, align 8, !tbaa !39
  %41 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %42 = load i64, ptr %41, align 8, !tbaa !27
  %43 = sub i64 64, %42
  %44 = shl nsw i64 -1, %43
  %45 = xor i64 %44, -1
  %46 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %47 = load ptr, ptr %46, align 8, !tbaa !25
  %48 = icmp eq i32 %37, 0
  %49 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %50 = load ptr, ptr %49, align 8, !tbaa !35
  %51 = zext i32 %1 to i64
  %52 = zext i32 %21 to i64
  br label %82

53:                                               ; preds = %23, %79
  %54 = phi i64 [ %32, %23 ], [ %80, %79 ]
  %55 = getelementptr inbounds nuw i64, ptr %27, i64 %54
  %56 = load i64, ptr %55, align 8, !tbaa !41
  %57 = lshr i64 %56, %29
  %58 = and i64 %57, -8
  %59 = getelementptr inbounds nuw i64, ptr %25, i64 %58
  %60 = load volatile <8 x i64>, ptr %59, align 16, !tbaa !42, !noalias !43
  %61 = and i64 %56, 4294967294
  %62 = or disjoint i64 %61, 1
  %63 = lshr <8 x i64> %60, splat (i64 32)
  %64 = insertelement <8 x i64> poison, i64 %62, i64 0
  %65 = shufflevector <8 x i64> %64, <8 x i64> poison, <8 x i32> zeroinitializer
  %66 = icmp eq <8 x i64> %63, %65
  %67 = bitcast <8 x i1> %66 to i8
  %68 = icmp eq i8 %67, 0
  br i1 %68, label %79, label %69

69:                                               ; preds = %53
  %70 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %67, i1 true)
  %71 = zext nneg i8 %70 to i64
  %72 = getelementptr inbounds nuw i64, ptr %59, i64 %71
  %73 = load i64, ptr %72, align 8, !tbaa !41
  %74 = add i64 %73, 4294967295
  %75 = load ptr, ptr %6, align 8, !tbaa !34
  %76 = and i64 %74, 4294967295
  %77 = mul nuw i64 %76, %31
  %78 = getelementptr inbounds nuw i64, ptr %75, i64 %77
  tail call void @llvm.prefetch.p0(ptr %78, i32 0, i32 3, i32 1)
  br label %79

79:                                               ; preds = %69, %53
  %80 = add nuw nsw i64 %54, 1
  %81 = icmp eq i64 %80, %33
  br i1 %81, label %34, label %53, !llvm.loop !46

82:                                               ; preds = %34, %144
  %83 = phi i64 [ %51, %34 ], [ %148, %144 ]
  %84 = phi i64 [ %8, %34 ], [ %146, %144 ]
  %85 = mul nuw i64 %83, %38
  %86 = getelementptr inbounds nuw i64, ptr %36, i64 %85
  %87 = getelementptr inbounds nuw i64, ptr %40, i64 %83
  %88 = load i64, ptr %87, align 8, !tbaa !41
  %89 = lshr i64 %88, %42
  %90 = and i64 %89, -8
  %91 = and i64 %88, 4294967294
  %92 = or disjoint i64 %91, 1
  %93 = insertelement <8 x i64> poison, i64 %92, i64 0
  %94 = shufflevector <8 x i64> %93, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %95

95:                                               ; preds = %138, %82
  %96 = phi i64 [ %90, %82 ], [ %140, %138 ]
  %97 = getelementptr inbounds nuw i64, ptr %47, i64 %96
  %98 = load volatile <8 x i64>, ptr %97, align 16, !tbaa !42, !noalias !49
  %99 = lshr <8 x i64> %98, splat (i64 32)
  %100 = icmp eq <8 x i64> %99, %94
  %101 = bitcast <8 x i1> %100 to i8
  %102 = icmp eq i8 %101, 0
  br i1 %102, label %134, label %103

103:                                              ; preds = %95
  %104 = zext i8 %101 to i32
  %105 = load ptr, ptr %6, align 8, !tbaa !34
  br label %106

106:                                              ; preds = %103, %130
  %107 = phi i32 [ %104, %103 ], [ %132, %130 ]
  %108 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %107, i1 true)
  %109 = zext nneg i32 %108 to i64
  %110 = getelementptr i64, ptr %97, i64 %109
  %111 = load i64, ptr %110, align 8, !tbaa !41
  %112 = trunc i64 %111 to i32
  %113 = add i32 %112, -1
  %114 = zext i32 %113 to i64
  %115 = mul nuw i64 %114, %38
  %116 = getelementptr inbounds nuw i64, ptr %105, i64 %115
  br i1 %48, label %141, label %117

117:                                              ; preds = %106, %117
  %118 = phi i64 [ %126, %117 ], [ 0, %106 ]
  %119 = phi i64 [ %125, %117 ], [ 0, %106 ]
  %120 = getelementptr inbounds nuw i64, ptr %116, i64 %118
  %121 = load i64, ptr %120, align 8, !tbaa !41
  %122 = getelementptr inbounds nuw i64, ptr %86, i64 %118
  %123 = load i64, ptr %122, align 8, !tbaa !41
  %124 = xor i64 %123, %121
  %125 = or i64 %124, %119
  %126 = add nuw nsw i64 %118, 1
  %127 = icmp eq i64 %126, %38
  br i1 %127, label %128, label %117

128:                                              ; preds = %117
  %129 = icmp eq i64 %125, 0
  br i1 %129, label %141, label %130

130:                                              ; preds = %128
  %131 = add nsw i32 %107, -1
  %132 = and i32 %131, %107
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %134, label %106, !llvm.loop !54

134:                                              ; preds = %130, %95
  %135 = icmp eq <8 x i64> %98, zeroinitializer
  %136 = bitcast <8 x i1> %135 to i8
  %137 = icmp eq i8 %136, 0
  br i1 %137, label %138, label %143

138:                                              ; preds = %134
  %139 = add i64 %96, 8
  %140 = and i64 %139, %45
  br label %95, !llvm.loop !55

141:                                              ; preds = %106, %128
  %142 = icmp eq i32 %112, 0
  br i1 %142, label %143, label %144

143:                                              ; preds = %134, %141
  store i64 1, ptr %19, align 8, !tbaa !30
  br label %144

144:                                              ; preds = %143, %141
  %145 = phi i32 [ -1, %143 ], [ %113, %141 ]
  %146 = add i64 %84, 1
  store i64 %146, ptr %7, align 8, !tbaa !31
  %147 = getelementptr inbounds nuw i32, ptr %50, i64 %84
  store i32 %145, ptr %147, align 4, !tbaa !3
  %148 = add nuw nsw i64 %83, 1
  %149 = icmp eq i64 %148, %52
  br i1 %149, label %150, label %82, !llvm.loop !56

150:                                              ; preds = %144, %20, %15, %16
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define void @cc_step(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i64 noundef %3, ptr noundef readonly captures(none) %4, ptr noundef readonly captures(none) %5, ptr noundef readonly captures(none) %6) local_unnamed_addr #3 {
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %9 = load i64, ptr %8, align 8, !tbaa !31
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %11 = load i64, ptr %10, align 8, !tbaa !38
  %12 = icmp eq i64 %9, %11
  br i1 %12, label %13, label %15

13:                                               ; preds = %7
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 1, ptr %14, align 8, !tbaa !30
  br label %138

15:                                               ; preds = %7
  %16 = load i64, ptr %5, align 8, !tbaa !41
  %17 = and i64 %16, 2
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %39, label %19

19:                                               ; preds = %15
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %21 = load ptr, ptr %20, align 8, !tbaa !57
  %22 = icmp eq ptr %21, null
  %23 = load i32, ptr @cc_unit_words, align 4
  %24 = mul i32 %23, %2
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds nuw i64, ptr %21, i64 %25
  %27 = select i1 %22, ptr null, ptr %26
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %29 = load ptr, ptr %28, align 8, !tbaa !58
  %30 = icmp eq ptr %29, null
  br i1 %30, label %39, label %31

31:                                               ; preds = %19
  %32 = trunc i64 %9 to i32
  %33 = getelementptr inbounds nuw i8, ptr %29, i64 16
  %34 = load ptr, ptr %33, align 8, !tbaa !59
  %35 = getelementptr inbounds nuw i8, ptr %29, i64 104
  %36 = load i64, ptr %35, align 8, !tbaa !62
  %37 = getelementptr i32, ptr %34, i64 %36
  %38 = getelementptr i8, ptr %37, i64 -4
  store i32 %32, ptr %38, align 4, !tbaa !3
  br label %39

39:                                               ; preds = %15, %31, %19
  %40 = phi ptr [ %27, %31 ], [ %27, %19 ], [ null, %15 ]
  %41 = load i32, ptr @cc_words, align 4, !tbaa !3
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %58, label %43

43:                                               ; preds = %39
  %44 = zext i32 %41 to i64
  br label %45

45:                                               ; preds = %43, %45
  %46 = phi i64 [ 0, %43 ], [ %56, %45 ]
  %47 = phi i64 [ -7046029254386353131, %43 ], [ %55, %45 ]
  %48 = getelementptr inbounds nuw i64, ptr %1, i64 %46
  %49 = load i64, ptr %48, align 8, !tbaa !41
  %50 = xor i64 %49, %47
  %51 = zext i64 %50 to i128
  %52 = mul nuw i128 %51, 15485907386658061715
  %53 = lshr i128 %52, 64
  %54 = xor i128 %53, %52
  %55 = trunc i128 %54 to i64
  %56 = add nuw nsw i64 %46, 1
  %57 = icmp eq i64 %56, %44
  br i1 %57, label %58, label %45

58:                                               ; preds = %45, %39
  %59 = phi i64 [ 0, %39 ], [ %44, %45 ]
  %60 = phi i64 [ -7046029254386353131, %39 ], [ %55, %45 ]
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %62 = load ptr, ptr %61, align 8, !tbaa !64
  %63 = load i32, ptr @cc_unit_words, align 4, !tbaa !3
  %64 = load i32, ptr @cc_option_words, align 4, !tbaa !3
  %65 = shl i32 %64, 1
  %66 = add i32 %65, %63
  %67 = zext i32 %66 to i64
  %68 = mul i64 %9, %67
  %69 = getelementptr inbounds nuw i64, ptr %62, i64 %68
  %70 = load ptr, ptr %0, align 8, !tbaa !7
  %71 = getelementptr inbounds nuw i8, ptr %70, i64 16
  %72 = load ptr, ptr %71, align 8, !tbaa !25
  %73 = getelementptr inbounds nuw i8, ptr %70, i64 40
  %74 = load i64, ptr %73, align 8, !tbaa !27
  %75 = lshr i64 %60, %74
  %76 = and i64 %75, -8
  %77 = getelementptr inbounds nuw i64, ptr %72, i64 %76
  tail call void @llvm.prefetch.p0(ptr %77, i32 0, i32 3, i32 1)
  %78 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %79 = load ptr, ptr %78, align 8, !tbaa !65
  %80 = getelementptr inbounds nuw i64, ptr %79, i64 %9
  store i64 %60, ptr %80, align 8, !tbaa !41
  %81 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %82 = load ptr, ptr %81, align 8, !tbaa !66
  %83 = load i64, ptr %8, align 8, !tbaa !31
  %84 = mul i64 %83, %59
  %85 = getelementptr inbounds nuw i64, ptr %82, i64 %84
  br i1 %42, label %86, label %91

86:                                               ; preds = %91, %58
  %87 = icmp eq i32 %63, 0
  br i1 %87, label %98, label %88

88:                                               ; preds = %86
  %89 = icmp eq ptr %40, null
  %90 = zext i32 %63 to i64
  br label %103

91:                                               ; preds = %58, %91
  %92 = phi i64 [ %96, %91 ], [ 0, %58 ]
  %93 = getelementptr inbounds nuw i64, ptr %1, i64 %92
  %94 = load i64, ptr %93, align 8, !tbaa !41
  %95 = getelementptr inbounds nuw i64, ptr %85, i64 %92
  store i64 %94, ptr %95, align 8, !tbaa !41
  %96 = add nuw nsw i64 %92, 1
  %97 = icmp eq i64 %96, %59
  br i1 %97, label %86, label %91

98:                                               ; preds = %112, %86
  %99 = phi ptr [ %69, %86 ], [ %114, %112 ]
  %100 = icmp eq i32 %64, 0
  br i1 %100, label %127, label %101

101:                                              ; preds = %98
  %102 = zext i32 %64 to i64
  br label %119

103:                                              ; preds = %88, %112
  %104 = phi i64 [ 0, %88 ], [ %115, %112 ]
  %105 = phi ptr [ %69, %88 ], [ %114, %112 ]
  %106 = getelementptr inbounds nuw i64, ptr %4, i64 %104
  %107 = load i64, ptr %106, align 8, !tbaa !41
  br i1 %89, label %112, label %108

108:                                              ; preds = %103
  %109 = getelementptr inbounds nuw i64, ptr %40, i64 %104
  %110 = load i64, ptr %109, align 8, !tbaa !41
  %111 = or i64 %110, %107
  br label %112

112:                                              ; preds = %103, %108
  %113 = phi i64 [ %111, %108 ], [ %107, %103 ]
  %114 = getelementptr inbounds nuw i8, ptr %105, i64 8
  store i64 %113, ptr %105, align 8, !tbaa !41
  %115 = add nuw nsw i64 %104, 1
  %116 = icmp eq i64 %115, %90
  br i1 %116, label %98, label %103, !llvm.loop !68

117:                                              ; preds = %119
  %118 = zext i32 %64 to i64
  br label %130

119:                                              ; preds = %101, %119
  %120 = phi i64 [ 0, %101 ], [ %125, %119 ]
  %121 = phi ptr [ %99, %101 ], [ %124, %119 ]
  %122 = getelementptr inbounds nuw i64, ptr %5, i64 %120
  %123 = load i64, ptr %122, align 8, !tbaa !41
  %124 = getelementptr inbounds nuw i8, ptr %121, i64 8
  store i64 %123, ptr %121, align 8, !tbaa !41
  %125 = add nuw nsw i64 %120, 1
  %126 = icmp eq i64 %125, %102
  br i1 %126, label %117, label %119, !llvm.loop !69

127:                                              ; preds = %130, %98
  %128 = load i64, ptr %8, align 8, !tbaa !31
  %129 = add i64 %128, 1
  store i64 %129, ptr %8, align 8, !tbaa !31
  br label %138

130:                                              ; preds = %117, %130
  %131 = phi i64 [ 0, %117 ], [ %136, %130 ]
  %132 = phi ptr [ %124, %117 ], [ %135, %130 ]
  %133 = getelementptr inbounds nuw i64, ptr %6, i64 %131
  %134 = load i64, ptr %133, align 8, !tbaa !41
  %135 = getelementptr inbounds nuw i8, ptr %132, i64 8
  store i64 %134, ptr %132, align 8, !tbaa !41
  %136 = add nuw nsw i64 %131, 1
  %137 = icmp eq i64 %136, %118
  br i1 %137, label %127, label %130, !llvm.loop !70

138:                                              ; preds = %127, %13
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @cc_toss(ptr noundef captures(none) %0, i32 noundef %1, i64 noundef %2) local_unnamed_addr #5 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %5 = load ptr, ptr %4, align 8, !tbaa !58
  %6 = icmp eq ptr %5, null
  br i1 %6, label %26, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 104
  %9 = load i64, ptr %8, align 8, !tbaa !62
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %11 = load i64, ptr %10, align 8, !tbaa !38
  %12 = icmp eq i64 %9, %11
  br i1 %12, label %13, label %15

13:                                               ; preds = %7
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 1, ptr %14, align 8, !tbaa !30
  br label %26

15:                                               ; preds = %7
  %16 = load ptr, ptr %5, align 8, !tbaa !71
  %17 = getelementptr inbounds nuw i32, ptr %16, i64 %9
  store i32 %1, ptr %17, align 4, !tbaa !3
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %19 = load ptr, ptr %18, align 8, !tbaa !72
  %20 = getelementptr inbounds nuw i64, ptr %19, i64 %9
  store i64 %2, ptr %20, align 8, !tbaa !41
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %22 = load ptr, ptr %21, align 8, !tbaa !59
  %23 = load i64, ptr %8, align 8, !tbaa !62
  %24 = add i64 %23, 1
  store i64 %24, ptr %8, align 8, !tbaa !62
  %25 = getelementptr inbounds nuw i32, ptr %22, i64 %23
  store i32 -1, ptr %25, align 4, !tbaa !3
  br label %26

26:                                               ; preds = %3, %15, %13
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define void @cc_priced(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %5 = load i64, ptr %4, align 8, !tbaa !73
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %7 = load i64, ptr %6, align 8, !tbaa !38
  %8 = icmp eq i64 %5, %7
  br i1 %8, label %9, label %11

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 1, ptr %10, align 8, !tbaa !30
  br label %67

11:                                               ; preds = %3
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %13 = load i64, ptr %12, align 8, !tbaa !74
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %61, label %15

15:                                               ; preds = %11
  %16 = load i32, ptr @cc_words, align 4, !tbaa !3
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %33, label %18

18:                                               ; preds = %15
  %19 = zext i32 %16 to i64
  br label %20

20:                                               ; preds = %18, %20
  %21 = phi i64 [ 0, %18 ], [ %31, %20 ]
  %22 = phi i64 [ -7046029254386353131, %18 ], [ %30, %20 ]
  %23 = getelementptr inbounds nuw i64, ptr %1, i64 %21
  %24 = load i64, ptr %23, align 8, !tbaa !41
  %25 = xor i64 %24, %22
  %26 = zext i64 %25 to i128
  %27 = mul nuw i128 %26, 15485907386658061715
  %28 = lshr i128 %27, 64
  %29 = xor i128 %28, %27
  %30 = trunc i128 %29 to i64
  %31 = add nuw nsw i64 %21, 1
  %32 = icmp eq i64 %31, %19
  br i1 %32, label %33, label %20

33:                                               ; preds = %20, %15
  %34 = phi i64 [ 0, %15 ], [ %19, %20 ]
  %35 = phi i64 [ -7046029254386353131, %15 ], [ %30, %20 ]
  %36 = load ptr, ptr %0, align 8, !tbaa !7
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 16
  %38 = load ptr, ptr %37, align 8, !tbaa !25
  %39 = getelementptr inbounds nuw i8, ptr %36, i64 40
  %40 = load i64, ptr %39, align 8, !tbaa !27
  %41 = lshr i64 %35, %40
  %42 = and i64 %41, -8
  %43 = getelementptr inbounds nuw i64, ptr %38, i64 %42
  tail call void @llvm.prefetch.p0(ptr %43, i32 0, i32 3, i32 1)
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %45 = load ptr, ptr %44, align 8, !tbaa !65
  %46 = getelementptr inbounds nuw i64, ptr %45, i64 %5
  store i64 %35, ptr %46, align 8, !tbaa !41
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %48 = load ptr, ptr %47, align 8, !tbaa !66
  %49 = load i64, ptr %4, align 8, !tbaa !73
  %50 = mul i64 %49, %34
  %51 = getelementptr inbounds nuw i64, ptr %48, i64 %50
  br i1 %17, label %61, label %52

52:                                               ; preds = %33, %52
  %53 = phi i64 [ %57, %52 ], [ 0, %33 ]
  %54 = getelementptr inbounds nuw i64, ptr %1, i64 %53
  %55 = load i64, ptr %54, align 8, !tbaa !41
  %56 = getelementptr inbounds nuw i64, ptr %51, i64 %53
  store i64 %55, ptr %56, align 8, !tbaa !41
  %57 = add nuw nsw i64 %53, 1
  %58 = icmp eq i64 %57, %34
  br i1 %58, label %59, label %52

59:                                               ; preds = %52
  %60 = load i64, ptr %4, align 8, !tbaa !73
  br label %61

61:                                               ; preds = %59, %33, %11
  %62 = phi i64 [ %60, %59 ], [ %49, %33 ], [ %5, %11 ]
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %64 = load ptr, ptr %63, align 8, !tbaa !75
  %65 = add i64 %62, 1
  store i64 %65, ptr %4, align 8, !tbaa !73
  %66 = getelementptr inbounds nuw i64, ptr %64, i64 %62
  store i64 %2, ptr %66, align 8, !tbaa !41
  br label %67

67:                                               ; preds = %61, %9
  ret void
}

; Function Attrs: nounwind
define i32 @lv_priced(ptr noundef %0, i32 noundef %1, ptr noundef writeonly captures(none) %2, ptr noundef writeonly captures(none) %3) local_unnamed_addr #0 {
  %5 = zext i32 %1 to i64
  %6 = load ptr, ptr %0, align 8, !tbaa !7
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 56
  %8 = load i64, ptr %7, align 8, !tbaa !16
  %9 = icmp ugt i64 %8, %5
  br i1 %9, label %10, label %27

10:                                               ; preds = %4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 0, ptr %11, align 8, !tbaa !30
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 0, ptr %12, align 8, !tbaa !73
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 152
  store i64 1, ptr %13, align 8, !tbaa !74
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %15 = load ptr, ptr %14, align 8, !tbaa !76
  %16 = load ptr, ptr %6, align 8, !tbaa !34
  %17 = load i32, ptr @cc_words, align 4, !tbaa !3
  %18 = zext i32 %17 to i64
  %19 = mul nuw i64 %18, %5
  %20 = getelementptr inbounds nuw i64, ptr %16, i64 %19
  tail call void %15(ptr noundef nonnull %0, ptr noundef %20) #13
  store i64 0, ptr %13, align 8, !tbaa !74
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %22 = load ptr, ptr %21, align 8, !tbaa !35
  store ptr %22, ptr %2, align 8, !tbaa !36
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %24 = load ptr, ptr %23, align 8, !tbaa !75
  store ptr %24, ptr %3, align 8, !tbaa !77
  %25 = load i64, ptr %12, align 8, !tbaa !73
  %26 = tail call fastcc i32 @resolved(ptr noundef nonnull %0, i64 noundef %25) #14
  br label %27

27:                                               ; preds = %4, %10
  %28 = phi i32 [ %26, %10 ], [ 0, %4 ]
  ret i32 %28
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal fastcc i32 @resolved(ptr noundef captures(none) %0, i64 noundef %1) unnamed_addr #2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %4 = load i64, ptr %3, align 8, !tbaa !30
  %5 = icmp eq i64 %4, 0
  %6 = icmp ne i64 %1, 0
  %7 = and i1 %5, %6
  br i1 %7, label %8, label %26

8:                                                ; preds = %2
  %9 = load ptr, ptr %0, align 8, !tbaa !7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %11 = load ptr, ptr %10, align 8, !tbaa !66
  %12 = load i32, ptr @cc_words, align 4, !tbaa !3
  %13 = zext i32 %12 to i64
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %15 = load ptr, ptr %14, align 8, !tbaa !65
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 40
  %17 = load i64, ptr %16, align 8, !tbaa !27
  %18 = sub i64 64, %17
  %19 = shl nsw i64 -1, %18
  %20 = xor i64 %19, -1
  %21 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %22 = load ptr, ptr %21, align 8, !tbaa !25
  %23 = icmp eq i32 %12, 0
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %25 = load ptr, ptr %24, align 8, !tbaa !35
  br label %30

26:                                               ; preds = %94, %93, %2
  %27 = phi i1 [ %5, %2 ], [ false, %93 ], [ true, %94 ]
  %28 = trunc i64 %1 to i32
  %29 = select i1 %27, i32 %28, i32 -1
  ret i32 %29

30:                                               ; preds = %8, %94
  %31 = phi i64 [ 0, %8 ], [ %95, %94 ]
  %32 = mul i64 %31, %13
  %33 = getelementptr inbounds nuw i64, ptr %11, i64 %32
  %34 = getelementptr inbounds nuw i64, ptr %15, i64 %31
  %35 = load i64, ptr %34, align 8, !tbaa !41
  %36 = lshr i64 %35, %17
  %37 = and i64 %36, -8
  %38 = and i64 %35, 4294967294
  %39 = or disjoint i64 %38, 1
  %40 = insertelement <8 x i64> poison, i64 %39, i64 0
  %41 = shufflevector <8 x i64> %40, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %42

42:                                               ; preds = %87, %30
  %43 = phi i64 [ %37, %30 ], [ %89, %87 ]
  %44 = getelementptr inbounds nuw i64, ptr %22, i64 %43
  %45 = load volatile <8 x i64>, ptr %44, align 16, !tbaa !42, !noalias !78
  %46 = lshr <8 x i64> %45, splat (i64 32)
  %47 = icmp eq <8 x i64> %46, %41
  %48 = bitcast <8 x i1> %47 to i8
  %49 = icmp eq i8 %48, 0
  br i1 %49, label %81, label %50

50:                                               ; preds = %42
  %51 = zext i8 %48 to i32
  %52 = load ptr, ptr %9, align 8, !tbaa !34
  br label %53

53:                                               ; preds = %50, %77
  %54 = phi i32 [ %51, %50 ], [ %79, %77 ]
  %55 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %54, i1 true)
  %56 = zext nneg i32 %55 to i64
  %57 = getelementptr i64, ptr %44, i64 %56
  %58 = load i64, ptr %57, align 8, !tbaa !41
  %59 = trunc i64 %58 to i32
  %60 = add i32 %59, -1
  %61 = zext i32 %60 to i64
  %62 = mul nuw i64 %61, %13
  %63 = getelementptr inbounds nuw i64, ptr %52, i64 %62
  br i1 %23, label %90, label %64

64:                                               ; preds = %53, %64
  %65 = phi i64 [ %73, %64 ], [ 0, %53 ]
  %66 = phi i64 [ %72, %64 ], [ 0, %53 ]
  %67 = getelementptr inbounds nuw i64, ptr %63, i64 %65
  %68 = load i64, ptr %67, align 8, !tbaa !41
  %69 = getelementptr inbounds nuw i64, ptr %33, i64 %65
  %70 = load i64, ptr %69, align 8, !tbaa !41
  %71 = xor i64 %70, %68
  %72 = or i64 %71, %66
  %73 = add nuw nsw i64 %65, 1
  %74 = icmp eq i64 %73, %13
  br i1 %74, label %75, label %64

75:                                               ; preds = %64
  %76 = icmp eq i64 %72, 0
  br i1 %76, label %90, label %77

77:                                               ; preds = %75
  %78 = add nsw i32 %54, -1
  %79 = and i32 %78, %54
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %81, label %53, !llvm.loop !54

81:                                               ; preds = %77, %42
  %82 = icmp eq <8 x i64> %45, zeroinitializer
  %83 = bitcast <8 x i1> %82 to i8
  %84 = icmp eq i8 %83, 0
  br i1 %84, label %87, label %85

85:                                               ; preds = %81
  %86 = getelementptr inbounds nuw i32, ptr %25, i64 %31
  store i32 -1, ptr %86, align 4, !tbaa !3
  br label %93

87:                                               ; preds = %81
  %88 = add i64 %43, 8
  %89 = and i64 %88, %20
  br label %42, !llvm.loop !55

90:                                               ; preds = %53, %75
  %91 = getelementptr inbounds nuw i32, ptr %25, i64 %31
  store i32 %60, ptr %91, align 4, !tbaa !3
  %92 = icmp eq i32 %59, 0
  br i1 %92, label %93, label %94

93:                                               ; preds = %90, %85
  store i64 1, ptr %3, align 8, !tbaa !30
  br label %26

94:                                               ; preds = %90
  %95 = add nuw i64 %31, 1
  %96 = icmp ult i64 %95, %1
  br i1 %96, label %30, label %26, !llvm.loop !81
}

; Function Attrs: nounwind
define i32 @lv_moves(ptr noundef %0, i32 noundef %1, ptr noundef writeonly captures(none) %2, ptr noundef writeonly captures(none) %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %6 = load i64, ptr %5, align 8, !tbaa !82
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %8 = load i64, ptr %7, align 8, !tbaa !83
  %9 = shl i64 %8, 1
  %10 = add i64 %9, %6
  %11 = zext i32 %1 to i64
  %12 = load ptr, ptr %0, align 8, !tbaa !7
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 56
  %14 = load i64, ptr %13, align 8, !tbaa !16
  %15 = icmp ugt i64 %14, %11
  br i1 %15, label %16, label %79

16:                                               ; preds = %4
  %17 = load ptr, ptr %12, align 8, !tbaa !34
  %18 = load i32, ptr @cc_words, align 4, !tbaa !3
  %19 = zext i32 %18 to i64
  %20 = mul nuw i64 %19, %11
  %21 = getelementptr inbounds nuw i64, ptr %17, i64 %20
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 0, ptr %22, align 8, !tbaa !30
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 0, ptr %23, align 8, !tbaa !73
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 0, ptr %24, align 8, !tbaa !31
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %26 = load ptr, ptr %25, align 8, !tbaa !58
  %27 = icmp eq ptr %26, null
  br i1 %27, label %30, label %28

28:                                               ; preds = %16
  %29 = getelementptr inbounds nuw i8, ptr %26, i64 104
  store i64 0, ptr %29, align 8, !tbaa !62
  br label %30

30:                                               ; preds = %28, %16
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %32 = load ptr, ptr %31, align 8, !tbaa !84
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %34 = load ptr, ptr %33, align 8, !tbaa !85
  tail call void %32(ptr noundef nonnull %0, ptr noundef %21, ptr noundef %34) #13
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %36 = load ptr, ptr %35, align 8, !tbaa !76
  %37 = icmp eq ptr %36, null
  br i1 %37, label %72, label %38

38:                                               ; preds = %30
  tail call void %36(ptr noundef nonnull %0, ptr noundef %21) #13
  %39 = load i64, ptr %23, align 8, !tbaa !73
  %40 = load i64, ptr %24, align 8, !tbaa !31
  %41 = icmp eq i64 %39, %40
  br i1 %41, label %43, label %42

42:                                               ; preds = %38
  store i64 1, ptr %22, align 8, !tbaa !30
  br label %72

43:                                               ; preds = %38
  %44 = load i64, ptr %22, align 8, !tbaa !30
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %46, label %72

46:                                               ; preds = %43
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %49 = load i64, ptr %24, align 8, !tbaa !31
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %72, label %51

51:                                               ; preds = %46
  %52 = load ptr, ptr %47, align 8, !tbaa !75
  br label %53

53:                                               ; preds = %51, %68
  %54 = phi i64 [ %69, %68 ], [ 0, %51 ]
  %55 = getelementptr inbounds nuw i64, ptr %52, i64 %54
  %56 = load i64, ptr %55, align 8, !tbaa !41
  %57 = icmp eq i64 %56, 0
  br i1 %57, label %68, label %58

58:                                               ; preds = %53
  %59 = load ptr, ptr %48, align 8, !tbaa !64
  %60 = mul i64 %54, %10
  %61 = load i64, ptr %5, align 8, !tbaa !82
  %62 = getelementptr i64, ptr %59, i64 %60
  %63 = getelementptr i64, ptr %62, i64 %61
  %64 = load i64, ptr %63, align 8, !tbaa !41
  %65 = or i64 %64, 4
  store i64 %65, ptr %63, align 8, !tbaa !41
  %66 = load i64, ptr %22, align 8, !tbaa !30
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %68, label %72

68:                                               ; preds = %53, %58
  %69 = add nuw i64 %54, 1
  %70 = load i64, ptr %24, align 8, !tbaa !31
  %71 = icmp ult i64 %69, %70
  br i1 %71, label %53, label %72, !llvm.loop !86

72:                                               ; preds = %58, %68, %46, %42, %43, %30
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %74 = load ptr, ptr %73, align 8, !tbaa !35
  store ptr %74, ptr %2, align 8, !tbaa !36
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %76 = load ptr, ptr %75, align 8, !tbaa !64
  store ptr %76, ptr %3, align 8, !tbaa !77
  %77 = load i64, ptr %24, align 8, !tbaa !31
  %78 = tail call fastcc i32 @resolved(ptr noundef nonnull %0, i64 noundef %77) #14
  br label %79

79:                                               ; preds = %4, %72
  %80 = phi i32 [ %78, %72 ], [ 0, %4 ]
  ret i32 %80
}

; Function Attrs: nounwind
define i32 @lv_acts(ptr noundef %0, i32 noundef %1, ptr noundef writeonly captures(none) %2, ptr noundef writeonly captures(none) %3, ptr noundef writeonly captures(none) %4, ptr noundef writeonly captures(none) %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %8 = load ptr, ptr %7, align 8, !tbaa !58
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 104
  store i64 0, ptr %9, align 8, !tbaa !62
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 128
  store i64 0, ptr %10, align 8, !tbaa !87
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 112
  store i64 0, ptr %11, align 8, !tbaa !88
  %12 = tail call i32 @lv_moves(ptr noundef %0, i32 noundef %1, ptr noundef %2, ptr noundef %3) #14
  switch i32 %12, label %13 [
    i32 -1, label %572
    i32 0, label %19
  ]

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %18 = zext i32 %12 to i64
  br label %27

19:                                               ; preds = %80, %6
  %20 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %25 = load i64, ptr %9, align 8, !tbaa !62
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %558, label %83

27:                                               ; preds = %13, %80
  %28 = phi i64 [ 0, %13 ], [ %81, %80 ]
  %29 = load ptr, ptr %14, align 8, !tbaa !64
  %30 = load i64, ptr %15, align 8, !tbaa !82
  %31 = load i64, ptr %16, align 8, !tbaa !83
  %32 = shl i64 %31, 1
  %33 = add i64 %32, %30
  %34 = mul i64 %33, %28
  %35 = getelementptr i64, ptr %29, i64 %34
  %36 = getelementptr i64, ptr %35, i64 %30
  %37 = load i64, ptr %36, align 8, !tbaa !41
  %38 = and i64 %37, 2
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %40, label %80

40:                                               ; preds = %27
  %41 = load ptr, ptr %7, align 8, !tbaa !58
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 56
  %43 = load ptr, ptr %42, align 8, !tbaa !89
  %44 = getelementptr inbounds nuw i8, ptr %41, i64 112
  %45 = load i64, ptr %44, align 8, !tbaa !88
  %46 = mul i64 %45, %33
  %47 = getelementptr inbounds nuw i64, ptr %43, i64 %46
  %48 = getelementptr inbounds nuw i8, ptr %41, i64 120
  %49 = load i64, ptr %48, align 8, !tbaa !90
  %50 = icmp eq i64 %45, %49
  br i1 %50, label %53, label %51

51:                                               ; preds = %40
  %52 = icmp eq i64 %33, 0
  br i1 %52, label %57, label %73

53:                                               ; preds = %40
  %54 = getelementptr inbounds nuw i8, ptr %41, i64 128
  store i64 1, ptr %54, align 8, !tbaa !87
  br label %80

55:                                               ; preds = %73
  %56 = load i64, ptr %44, align 8, !tbaa !88
  br label %57

57:                                               ; preds = %55, %51
  %58 = phi i64 [ %56, %55 ], [ %45, %51 ]
  %59 = load ptr, ptr %17, align 8, !tbaa !35
  %60 = getelementptr inbounds nuw i32, ptr %59, i64 %28
  %61 = load i32, ptr %60, align 4, !tbaa !3
  %62 = getelementptr inbounds nuw i8, ptr %41, i64 48
  %63 = load ptr, ptr %62, align 8, !tbaa !91
  %64 = getelementptr inbounds nuw i32, ptr %63, i64 %58
  store i32 %61, ptr %64, align 4, !tbaa !3
  %65 = getelementptr inbounds nuw i8, ptr %41, i64 72
  %66 = load ptr, ptr %65, align 8, !tbaa !92
  %67 = getelementptr inbounds nuw i32, ptr %66, i64 %58
  %68 = trunc nuw i64 %28 to i32
  store i32 %68, ptr %67, align 4, !tbaa !3
  %69 = getelementptr inbounds nuw i8, ptr %41, i64 64
  %70 = load ptr, ptr %69, align 8, !tbaa !93
  %71 = add i64 %58, 1
  store i64 %71, ptr %44, align 8, !tbaa !88
  %72 = getelementptr inbounds nuw i8, ptr %70, i64 %58
  store i8 1, ptr %72, align 1, !tbaa !42
  br label %80

73:                                               ; preds = %51, %73
  %74 = phi i64 [ %78, %73 ], [ 0, %51 ]
  %75 = getelementptr i64, ptr %35, i64 %74
  %76 = load i64, ptr %75, align 8, !tbaa !41
  %77 = getelementptr inbounds nuw i64, ptr %47, i64 %74
  store i64 %76, ptr %77, align 8, !tbaa !41
  %78 = add nuw i64 %74, 1
  %79 = icmp eq i64 %78, %33
  br i1 %79, label %55, label %73, !llvm.loop !94

80:                                               ; preds = %57, %53, %27
  %81 = add nuw nsw i64 %28, 1
  %82 = icmp eq i64 %81, %18
  br i1 %82, label %19, label %27, !llvm.loop !95

83:                                               ; preds = %19, %555
  %84 = phi i64 [ %556, %555 ], [ %25, %19 ]
  %85 = load ptr, ptr %20, align 8, !tbaa !59
  br label %88

86:                                               ; preds = %100
  %87 = icmp eq i32 %101, -1
  br i1 %87, label %558, label %105

88:                                               ; preds = %83, %100
  %89 = phi i64 [ 0, %83 ], [ %103, %100 ]
  %90 = phi i32 [ 0, %83 ], [ %102, %100 ]
  %91 = phi i32 [ -1, %83 ], [ %101, %100 ]
  %92 = getelementptr inbounds nuw i32, ptr %85, i64 %89
  %93 = load i32, ptr %92, align 4, !tbaa !3
  %94 = icmp eq i32 %93, -1
  br i1 %94, label %100, label %95

95:                                               ; preds = %88
  %96 = load ptr, ptr %8, align 8, !tbaa !71
  %97 = getelementptr inbounds nuw i32, ptr %96, i64 %89
  %98 = load i32, ptr %97, align 4, !tbaa !3
  %99 = tail call i32 @llvm.umin.i32(i32 %98, i32 %91)
  br label %100

100:                                              ; preds = %95, %88
  %101 = phi i32 [ %91, %88 ], [ %99, %95 ]
  %102 = add i32 %90, 1
  %103 = zext i32 %102 to i64
  %104 = icmp ugt i64 %84, %103
  br i1 %104, label %88, label %86, !llvm.loop !96

105:                                              ; preds = %86
  %106 = load ptr, ptr %7, align 8, !tbaa !58
  %107 = getelementptr inbounds nuw i8, ptr %106, i64 104
  %108 = load i64, ptr %107, align 8, !tbaa !62
  %109 = icmp eq i64 %108, 0
  br i1 %109, label %122, label %110

110:                                              ; preds = %105
  %111 = load ptr, ptr %106, align 8, !tbaa !71
  %112 = getelementptr inbounds nuw i8, ptr %106, i64 32
  %113 = getelementptr inbounds nuw i8, ptr %106, i64 8
  %114 = getelementptr inbounds nuw i8, ptr %106, i64 40
  br label %132

115:                                              ; preds = %150
  %116 = getelementptr inbounds nuw i8, ptr %106, i64 24
  %117 = load ptr, ptr %116, align 8, !tbaa !97
  %118 = zext i32 %101 to i64
  %119 = getelementptr inbounds nuw i8, ptr %117, i64 %118
  %120 = load i8, ptr %119, align 1, !tbaa !42
  %121 = icmp eq i8 %120, 0
  br i1 %121, label %156, label %231

122:                                              ; preds = %105
  %123 = getelementptr inbounds nuw i8, ptr %106, i64 24
  %124 = load ptr, ptr %123, align 8, !tbaa !97
  %125 = zext i32 %101 to i64
  %126 = getelementptr inbounds nuw i8, ptr %124, i64 %125
  %127 = load i8, ptr %126, align 1, !tbaa !42
  %128 = icmp eq i8 %127, 0
  br i1 %128, label %129, label %555

129:                                              ; preds = %122
  %130 = getelementptr inbounds nuw i8, ptr %106, i64 96
  %131 = load i64, ptr %130, align 8, !tbaa !98
  br label %162

132:                                              ; preds = %150, %110
  %133 = phi i64 [ %108, %110 ], [ %151, %150 ]
  %134 = phi i64 [ 0, %110 ], [ %154, %150 ]
  %135 = phi i64 [ 0, %110 ], [ %152, %150 ]
  %136 = phi i32 [ 0, %110 ], [ %153, %150 ]
  %137 = getelementptr inbounds nuw i32, ptr %111, i64 %134
  %138 = load i32, ptr %137, align 4, !tbaa !3
  %139 = icmp eq i32 %138, %101
  br i1 %139, label %140, label %150

140:                                              ; preds = %132
  %141 = load ptr, ptr %112, align 8, !tbaa !99
  %142 = getelementptr inbounds nuw i32, ptr %141, i64 %135
  store i32 %136, ptr %142, align 4, !tbaa !3
  %143 = load ptr, ptr %113, align 8, !tbaa !72
  %144 = getelementptr inbounds nuw i64, ptr %143, i64 %134
  %145 = load i64, ptr %144, align 8, !tbaa !41
  %146 = load ptr, ptr %114, align 8, !tbaa !100
  %147 = add i64 %135, 1
  %148 = getelementptr inbounds nuw i64, ptr %146, i64 %135
  store i64 %145, ptr %148, align 8, !tbaa !41
  %149 = load i64, ptr %107, align 8, !tbaa !62
  br label %150

150:                                              ; preds = %140, %132
  %151 = phi i64 [ %133, %132 ], [ %149, %140 ]
  %152 = phi i64 [ %135, %132 ], [ %147, %140 ]
  %153 = add i32 %136, 1
  %154 = zext i32 %153 to i64
  %155 = icmp ugt i64 %151, %154
  br i1 %155, label %132, label %115, !llvm.loop !101

156:                                              ; preds = %115
  %157 = getelementptr inbounds nuw i8, ptr %106, i64 96
  %158 = load i64, ptr %157, align 8, !tbaa !98
  %159 = icmp eq i64 %152, 0
  br i1 %159, label %162, label %160

160:                                              ; preds = %156
  %161 = load ptr, ptr %114, align 8, !tbaa !100
  br label %184

162:                                              ; preds = %184, %156, %129
  %163 = phi i64 [ %158, %156 ], [ %131, %129 ], [ %158, %184 ]
  %164 = phi i64 [ 0, %156 ], [ 0, %129 ], [ %152, %184 ]
  %165 = phi i64 [ %118, %156 ], [ %125, %129 ], [ %118, %184 ]
  %166 = phi ptr [ %119, %156 ], [ %126, %129 ], [ %119, %184 ]
  %167 = phi i64 [ %118, %156 ], [ %125, %129 ], [ %192, %184 ]
  %168 = add i64 %163, -1
  %169 = getelementptr inbounds nuw i8, ptr %106, i64 136
  store i64 %165, ptr %169, align 8, !tbaa !102
  %170 = getelementptr inbounds nuw i8, ptr %106, i64 144
  store i64 %164, ptr %170, align 8, !tbaa !103
  %171 = lshr i64 %167, 32
  %172 = getelementptr inbounds nuw i8, ptr %106, i64 152
  store i64 %171, ptr %172, align 8, !tbaa !104
  %173 = getelementptr inbounds nuw i8, ptr %106, i64 88
  %174 = load ptr, ptr %173, align 8, !tbaa !105
  %175 = and i64 %171, %168
  %176 = getelementptr inbounds nuw i64, ptr %174, i64 %175
  %177 = load i64, ptr %176, align 8, !tbaa !41
  %178 = icmp eq i64 %177, 0
  br i1 %178, label %227, label %179

179:                                              ; preds = %162
  %180 = getelementptr inbounds nuw i8, ptr %106, i64 80
  %181 = load ptr, ptr %180, align 8, !tbaa !106
  %182 = icmp ne i64 %164, 0
  %183 = getelementptr inbounds nuw i8, ptr %106, i64 40
  br label %201

184:                                              ; preds = %184, %160
  %185 = phi i64 [ 0, %160 ], [ %193, %184 ]
  %186 = phi i64 [ %118, %160 ], [ %192, %184 ]
  %187 = lshr i64 %186, 32
  %188 = xor i64 %187, %186
  %189 = getelementptr inbounds nuw i64, ptr %161, i64 %185
  %190 = load i64, ptr %189, align 8, !tbaa !41
  %191 = add i64 %188, %190
  %192 = mul i64 %191, -7046029254386353131
  %193 = add nuw i64 %185, 1
  %194 = icmp eq i64 %193, %152
  br i1 %194, label %162, label %184, !llvm.loop !107

195:                                              ; preds = %214, %201
  %196 = add i64 %203, 1
  %197 = and i64 %196, %168
  %198 = getelementptr inbounds nuw i64, ptr %174, i64 %197
  %199 = load i64, ptr %198, align 8, !tbaa !41
  %200 = icmp eq i64 %199, 0
  br i1 %200, label %227, label %201, !llvm.loop !108

201:                                              ; preds = %195, %179
  %202 = phi i64 [ %177, %179 ], [ %199, %195 ]
  %203 = phi i64 [ %175, %179 ], [ %197, %195 ]
  %204 = getelementptr inbounds nuw i64, ptr %181, i64 %202
  %205 = load i64, ptr %204, align 8, !tbaa !41
  %206 = icmp eq i64 %205, %165
  br i1 %206, label %207, label %195

207:                                              ; preds = %201
  %208 = getelementptr inbounds nuw i8, ptr %204, i64 8
  %209 = load i64, ptr %208, align 8, !tbaa !41
  %210 = icmp eq i64 %209, %164
  %211 = and i1 %182, %210
  br i1 %211, label %212, label %214

212:                                              ; preds = %207
  %213 = load ptr, ptr %183, align 8, !tbaa !100
  br label %216

214:                                              ; preds = %216, %207
  %215 = phi i1 [ %210, %207 ], [ %223, %216 ]
  br i1 %215, label %227, label %195

216:                                              ; preds = %216, %212
  %217 = phi i64 [ 0, %212 ], [ %224, %216 ]
  %218 = getelementptr i64, ptr %204, i64 %217
  %219 = getelementptr i8, ptr %218, i64 16
  %220 = load i64, ptr %219, align 8, !tbaa !41
  %221 = getelementptr inbounds nuw i64, ptr %213, i64 %217
  %222 = load i64, ptr %221, align 8, !tbaa !41
  %223 = icmp eq i64 %220, %222
  %224 = add nuw i64 %217, 1
  %225 = icmp ult i64 %224, %164
  %226 = select i1 %223, i1 %225, i1 false
  br i1 %226, label %216, label %214, !llvm.loop !109

227:                                              ; preds = %214, %195, %162
  %228 = phi i64 [ 0, %162 ], [ 0, %195 ], [ %202, %214 ]
  %229 = load i8, ptr %166, align 1, !tbaa !42
  %230 = icmp eq i8 %229, 0
  br i1 %230, label %344, label %231

231:                                              ; preds = %227, %115
  %232 = phi i64 [ %164, %227 ], [ %152, %115 ]
  %233 = phi i64 [ %228, %227 ], [ 0, %115 ]
  %234 = icmp eq i64 %232, 0
  br i1 %234, label %352, label %235

235:                                              ; preds = %231
  %236 = getelementptr inbounds nuw i8, ptr %106, i64 16
  %237 = load ptr, ptr %236, align 8, !tbaa !59
  %238 = getelementptr inbounds nuw i8, ptr %106, i64 32
  %239 = load ptr, ptr %238, align 8, !tbaa !99
  br label %245

240:                                              ; preds = %245
  %241 = add nuw i64 %246, 1
  %242 = icmp eq i64 %241, %232
  br i1 %242, label %243, label %245, !llvm.loop !110

243:                                              ; preds = %240
  %244 = getelementptr inbounds nuw i8, ptr %106, i64 8
  br label %253

245:                                              ; preds = %240, %235
  %246 = phi i64 [ 0, %235 ], [ %241, %240 ]
  %247 = getelementptr inbounds nuw i32, ptr %239, i64 %246
  %248 = load i32, ptr %247, align 4, !tbaa !3
  %249 = zext i32 %248 to i64
  %250 = getelementptr inbounds nuw i32, ptr %237, i64 %249
  %251 = load i32, ptr %250, align 4, !tbaa !3
  %252 = icmp eq i32 %251, -1
  br i1 %252, label %352, label %240

253:                                              ; preds = %275, %243
  %254 = phi i64 [ 0, %243 ], [ %278, %275 ]
  %255 = getelementptr inbounds nuw i32, ptr %239, i64 %254
  %256 = load i32, ptr %255, align 4, !tbaa !3
  %257 = icmp eq i64 %254, 0
  br i1 %257, label %275, label %258

258:                                              ; preds = %253
  %259 = load ptr, ptr %244, align 8, !tbaa !72
  %260 = zext i32 %256 to i64
  %261 = getelementptr inbounds nuw i64, ptr %259, i64 %260
  %262 = load i64, ptr %261, align 8, !tbaa !41
  br label %263

263:                                              ; preds = %272, %258
  %264 = phi i64 [ %254, %258 ], [ %273, %272 ]
  %265 = getelementptr i32, ptr %239, i64 %264
  %266 = getelementptr i8, ptr %265, i64 -4
  %267 = load i32, ptr %266, align 4, !tbaa !3
  %268 = zext i32 %267 to i64
  %269 = getelementptr inbounds nuw i64, ptr %259, i64 %268
  %270 = load i64, ptr %269, align 8, !tbaa !41
  %271 = icmp ugt i64 %270, %262
  br i1 %271, label %272, label %275

272:                                              ; preds = %263
  store i32 %267, ptr %265, align 4, !tbaa !3
  %273 = add i64 %264, -1
  %274 = icmp eq i64 %273, 0
  br i1 %274, label %275, label %263, !llvm.loop !111

275:                                              ; preds = %272, %263, %253
  %276 = phi i64 [ 0, %253 ], [ 0, %272 ], [ %264, %263 ]
  %277 = getelementptr inbounds nuw i32, ptr %239, i64 %276
  store i32 %256, ptr %277, align 4, !tbaa !3
  %278 = add nuw i64 %254, 1
  %279 = icmp eq i64 %278, %232
  br i1 %279, label %280, label %253, !llvm.loop !112

280:                                              ; preds = %275, %341
  %281 = phi i64 [ %342, %341 ], [ 0, %275 ]
  %282 = load ptr, ptr %236, align 8, !tbaa !59
  %283 = load ptr, ptr %238, align 8, !tbaa !99
  %284 = getelementptr inbounds nuw i32, ptr %283, i64 %281
  %285 = load i32, ptr %284, align 4, !tbaa !3
  %286 = zext i32 %285 to i64
  %287 = getelementptr inbounds nuw i32, ptr %282, i64 %286
  %288 = load i32, ptr %287, align 4, !tbaa !3
  %289 = icmp eq i64 %281, 0
  %290 = load ptr, ptr %7, align 8, !tbaa !58
  %291 = load i64, ptr %21, align 8, !tbaa !82
  %292 = load i64, ptr %22, align 8, !tbaa !83
  %293 = shl i64 %292, 1
  %294 = add i64 %293, %291
  %295 = getelementptr inbounds nuw i8, ptr %290, i64 56
  %296 = load ptr, ptr %295, align 8, !tbaa !89
  %297 = getelementptr inbounds nuw i8, ptr %290, i64 112
  %298 = load i64, ptr %297, align 8, !tbaa !88
  %299 = mul i64 %298, %294
  %300 = getelementptr inbounds nuw i64, ptr %296, i64 %299
  %301 = getelementptr inbounds nuw i8, ptr %290, i64 120
  %302 = load i64, ptr %301, align 8, !tbaa !90
  %303 = icmp eq i64 %298, %302
  br i1 %303, label %313, label %304

304:                                              ; preds = %280
  %305 = icmp eq i64 %294, 0
  br i1 %305, label %306, label %308

306:                                              ; preds = %304
  %307 = zext i32 %288 to i64
  br label %317

308:                                              ; preds = %304
  %309 = load ptr, ptr %23, align 8, !tbaa !64
  %310 = zext i32 %288 to i64
  %311 = mul i64 %294, %310
  %312 = getelementptr i64, ptr %309, i64 %311
  br label %334

313:                                              ; preds = %280
  %314 = getelementptr inbounds nuw i8, ptr %290, i64 128
  store i64 1, ptr %314, align 8, !tbaa !87
  br label %341

315:                                              ; preds = %334
  %316 = load i64, ptr %297, align 8, !tbaa !88
  br label %317

317:                                              ; preds = %315, %306
  %318 = phi i64 [ %298, %306 ], [ %316, %315 ]
  %319 = phi i64 [ %307, %306 ], [ %310, %315 ]
  %320 = load ptr, ptr %24, align 8, !tbaa !35
  %321 = getelementptr inbounds nuw i32, ptr %320, i64 %319
  %322 = load i32, ptr %321, align 4, !tbaa !3
  %323 = getelementptr inbounds nuw i8, ptr %290, i64 48
  %324 = load ptr, ptr %323, align 8, !tbaa !91
  %325 = getelementptr inbounds nuw i32, ptr %324, i64 %318
  store i32 %322, ptr %325, align 4, !tbaa !3
  %326 = getelementptr inbounds nuw i8, ptr %290, i64 72
  %327 = load ptr, ptr %326, align 8, !tbaa !92
  %328 = getelementptr inbounds nuw i32, ptr %327, i64 %318
  store i32 %288, ptr %328, align 4, !tbaa !3
  %329 = zext i1 %289 to i8
  %330 = getelementptr inbounds nuw i8, ptr %290, i64 64
  %331 = load ptr, ptr %330, align 8, !tbaa !93
  %332 = add i64 %318, 1
  store i64 %332, ptr %297, align 8, !tbaa !88
  %333 = getelementptr inbounds nuw i8, ptr %331, i64 %318
  store i8 %329, ptr %333, align 1, !tbaa !42
  br label %341

334:                                              ; preds = %334, %308
  %335 = phi i64 [ 0, %308 ], [ %339, %334 ]
  %336 = getelementptr i64, ptr %312, i64 %335
  %337 = load i64, ptr %336, align 8, !tbaa !41
  %338 = getelementptr inbounds nuw i64, ptr %300, i64 %335
  store i64 %337, ptr %338, align 8, !tbaa !41
  %339 = add nuw i64 %335, 1
  %340 = icmp eq i64 %339, %294
  br i1 %340, label %315, label %334, !llvm.loop !94

341:                                              ; preds = %317, %313
  %342 = add nuw i64 %281, 1
  %343 = icmp eq i64 %342, %232
  br i1 %343, label %352, label %280, !llvm.loop !113

344:                                              ; preds = %227
  %345 = icmp eq i64 %228, 0
  br i1 %345, label %572, label %346

346:                                              ; preds = %344
  %347 = getelementptr inbounds nuw i8, ptr %106, i64 80
  %348 = load ptr, ptr %347, align 8, !tbaa !106
  %349 = getelementptr inbounds nuw i64, ptr %348, i64 %228
  %350 = getelementptr inbounds nuw i8, ptr %349, i64 16
  %351 = getelementptr inbounds nuw i64, ptr %350, i64 %164
  br label %359

352:                                              ; preds = %245, %341, %231
  %353 = getelementptr inbounds nuw i8, ptr %106, i64 80
  %354 = load ptr, ptr %353, align 8, !tbaa !106
  %355 = getelementptr inbounds nuw i64, ptr %354, i64 %233
  %356 = getelementptr inbounds nuw i8, ptr %355, i64 16
  %357 = getelementptr inbounds nuw i64, ptr %356, i64 %232
  %358 = icmp eq i64 %233, 0
  br i1 %358, label %444, label %359

359:                                              ; preds = %352, %346
  %360 = phi i64 [ %164, %346 ], [ %232, %352 ]
  %361 = phi ptr [ %351, %346 ], [ %357, %352 ]
  %362 = getelementptr inbounds nuw i8, ptr %361, i64 8
  %363 = load i64, ptr %361, align 8, !tbaa !41
  %364 = icmp eq i64 %363, -1
  %365 = icmp ne i64 %360, 0
  %366 = select i1 %364, i1 %365, i1 false
  br i1 %366, label %367, label %370

367:                                              ; preds = %359
  %368 = getelementptr inbounds nuw i8, ptr %106, i64 16
  %369 = getelementptr inbounds nuw i8, ptr %106, i64 32
  br label %376

370:                                              ; preds = %441, %359
  %371 = add i64 %363, -1
  %372 = icmp ult i64 %371, -2
  br i1 %372, label %373, label %444

373:                                              ; preds = %370
  %374 = getelementptr inbounds nuw i8, ptr %106, i64 16
  %375 = getelementptr inbounds nuw i8, ptr %106, i64 32
  br label %452

376:                                              ; preds = %441, %367
  %377 = phi i64 [ 0, %367 ], [ %442, %441 ]
  %378 = load ptr, ptr %368, align 8, !tbaa !59
  %379 = load ptr, ptr %369, align 8, !tbaa !99
  %380 = getelementptr inbounds nuw i32, ptr %379, i64 %377
  %381 = load i32, ptr %380, align 4, !tbaa !3
  %382 = zext i32 %381 to i64
  %383 = getelementptr inbounds nuw i32, ptr %378, i64 %382
  %384 = load i32, ptr %383, align 4, !tbaa !3
  %385 = icmp eq i32 %384, -1
  br i1 %385, label %441, label %386

386:                                              ; preds = %376
  %387 = load ptr, ptr %7, align 8, !tbaa !58
  %388 = load i64, ptr %21, align 8, !tbaa !82
  %389 = load i64, ptr %22, align 8, !tbaa !83
  %390 = shl i64 %389, 1
  %391 = add i64 %390, %388
  %392 = getelementptr inbounds nuw i8, ptr %387, i64 56
  %393 = load ptr, ptr %392, align 8, !tbaa !89
  %394 = getelementptr inbounds nuw i8, ptr %387, i64 112
  %395 = load i64, ptr %394, align 8, !tbaa !88
  %396 = mul i64 %395, %391
  %397 = getelementptr inbounds nuw i64, ptr %393, i64 %396
  %398 = getelementptr inbounds nuw i8, ptr %387, i64 120
  %399 = load i64, ptr %398, align 8, !tbaa !90
  %400 = icmp eq i64 %395, %399
  br i1 %400, label %410, label %401

401:                                              ; preds = %386
  %402 = icmp eq i64 %391, 0
  br i1 %402, label %403, label %405

403:                                              ; preds = %401
  %404 = zext i32 %384 to i64
  br label %414

405:                                              ; preds = %401
  %406 = load ptr, ptr %23, align 8, !tbaa !64
  %407 = zext i32 %384 to i64
  %408 = mul i64 %391, %407
  %409 = getelementptr i64, ptr %406, i64 %408
  br label %434

410:                                              ; preds = %386
  %411 = getelementptr inbounds nuw i8, ptr %387, i64 128
  store i64 1, ptr %411, align 8, !tbaa !87
  br label %441

412:                                              ; preds = %434
  %413 = load i64, ptr %21, align 8, !tbaa !82
  br label %414

414:                                              ; preds = %412, %403
  %415 = phi i64 [ %404, %403 ], [ %407, %412 ]
  %416 = phi i64 [ %388, %403 ], [ %413, %412 ]
  %417 = getelementptr inbounds nuw i64, ptr %397, i64 %416
  %418 = load i64, ptr %417, align 8, !tbaa !41
  %419 = or i64 %418, 8
  store i64 %419, ptr %417, align 8, !tbaa !41
  %420 = load ptr, ptr %24, align 8, !tbaa !35
  %421 = getelementptr inbounds nuw i32, ptr %420, i64 %415
  %422 = load i32, ptr %421, align 4, !tbaa !3
  %423 = getelementptr inbounds nuw i8, ptr %387, i64 48
  %424 = load ptr, ptr %423, align 8, !tbaa !91
  %425 = load i64, ptr %394, align 8, !tbaa !88
  %426 = getelementptr inbounds nuw i32, ptr %424, i64 %425
  store i32 %422, ptr %426, align 4, !tbaa !3
  %427 = getelementptr inbounds nuw i8, ptr %387, i64 72
  %428 = load ptr, ptr %427, align 8, !tbaa !92
  %429 = getelementptr inbounds nuw i32, ptr %428, i64 %425
  store i32 %384, ptr %429, align 4, !tbaa !3
  %430 = getelementptr inbounds nuw i8, ptr %387, i64 64
  %431 = load ptr, ptr %430, align 8, !tbaa !93
  %432 = add i64 %425, 1
  store i64 %432, ptr %394, align 8, !tbaa !88
  %433 = getelementptr inbounds nuw i8, ptr %431, i64 %425
  store i8 1, ptr %433, align 1, !tbaa !42
  br label %441

434:                                              ; preds = %434, %405
  %435 = phi i64 [ 0, %405 ], [ %439, %434 ]
  %436 = getelementptr i64, ptr %409, i64 %435
  %437 = load i64, ptr %436, align 8, !tbaa !41
  %438 = getelementptr inbounds nuw i64, ptr %397, i64 %435
  store i64 %437, ptr %438, align 8, !tbaa !41
  %439 = add nuw i64 %435, 1
  %440 = icmp eq i64 %439, %391
  br i1 %440, label %412, label %434, !llvm.loop !94

441:                                              ; preds = %414, %410, %376
  %442 = add nuw i64 %377, 1
  %443 = icmp eq i64 %442, %360
  br i1 %443, label %370, label %376, !llvm.loop !114

444:                                              ; preds = %477, %370, %352
  %445 = phi i64 [ %232, %352 ], [ %360, %370 ], [ %360, %477 ]
  %446 = icmp eq i64 %445, 0
  br i1 %446, label %555, label %447

447:                                              ; preds = %444
  %448 = getelementptr inbounds nuw i8, ptr %106, i64 16
  %449 = load ptr, ptr %448, align 8, !tbaa !59
  %450 = getelementptr inbounds nuw i8, ptr %106, i64 32
  %451 = load ptr, ptr %450, align 8, !tbaa !99
  br label %547

452:                                              ; preds = %477, %373
  %453 = phi i64 [ %371, %373 ], [ %479, %477 ]
  %454 = phi ptr [ %362, %373 ], [ %478, %477 ]
  %455 = getelementptr inbounds nuw i8, ptr %454, i64 8
  %456 = load i64, ptr %454, align 8, !tbaa !41
  %457 = icmp eq i64 %456, 0
  br i1 %457, label %477, label %458

458:                                              ; preds = %452
  %459 = load ptr, ptr %374, align 8, !tbaa !59
  %460 = load ptr, ptr %375, align 8, !tbaa !99
  br label %463

461:                                              ; preds = %463
  %462 = icmp eq i64 %474, 0
  br i1 %462, label %477, label %481

463:                                              ; preds = %463, %458
  %464 = phi i64 [ 0, %458 ], [ %475, %463 ]
  %465 = phi i64 [ 1, %458 ], [ %474, %463 ]
  %466 = getelementptr inbounds nuw i64, ptr %455, i64 %464
  %467 = load i64, ptr %466, align 8, !tbaa !41
  %468 = getelementptr inbounds nuw i32, ptr %460, i64 %467
  %469 = load i32, ptr %468, align 4, !tbaa !3
  %470 = zext i32 %469 to i64
  %471 = getelementptr inbounds nuw i32, ptr %459, i64 %470
  %472 = load i32, ptr %471, align 4, !tbaa !3
  %473 = icmp eq i32 %472, -1
  %474 = select i1 %473, i64 0, i64 %465
  %475 = add nuw i64 %464, 1
  %476 = icmp eq i64 %475, %456
  br i1 %476, label %461, label %463, !llvm.loop !115

477:                                              ; preds = %544, %461, %452
  %478 = getelementptr inbounds nuw i64, ptr %455, i64 %456
  %479 = add i64 %453, -1
  %480 = icmp ult i64 %479, -2
  br i1 %480, label %452, label %444, !llvm.loop !116

481:                                              ; preds = %461, %544
  %482 = phi i64 [ %545, %544 ], [ 0, %461 ]
  %483 = load ptr, ptr %374, align 8, !tbaa !59
  %484 = load ptr, ptr %375, align 8, !tbaa !99
  %485 = getelementptr inbounds nuw i64, ptr %455, i64 %482
  %486 = load i64, ptr %485, align 8, !tbaa !41
  %487 = getelementptr inbounds nuw i32, ptr %484, i64 %486
  %488 = load i32, ptr %487, align 4, !tbaa !3
  %489 = zext i32 %488 to i64
  %490 = getelementptr inbounds nuw i32, ptr %483, i64 %489
  %491 = load i32, ptr %490, align 4, !tbaa !3
  %492 = icmp eq i64 %482, 0
  %493 = load ptr, ptr %7, align 8, !tbaa !58
  %494 = load i64, ptr %21, align 8, !tbaa !82
  %495 = load i64, ptr %22, align 8, !tbaa !83
  %496 = shl i64 %495, 1
  %497 = add i64 %496, %494
  %498 = getelementptr inbounds nuw i8, ptr %493, i64 56
  %499 = load ptr, ptr %498, align 8, !tbaa !89
  %500 = getelementptr inbounds nuw i8, ptr %493, i64 112
  %501 = load i64, ptr %500, align 8, !tbaa !88
  %502 = mul i64 %501, %497
  %503 = getelementptr inbounds nuw i64, ptr %499, i64 %502
  %504 = getelementptr inbounds nuw i8, ptr %493, i64 120
  %505 = load i64, ptr %504, align 8, !tbaa !90
  %506 = icmp eq i64 %501, %505
  br i1 %506, label %516, label %507

507:                                              ; preds = %481
  %508 = icmp eq i64 %497, 0
  br i1 %508, label %509, label %511

509:                                              ; preds = %507
  %510 = zext i32 %491 to i64
  br label %520

511:                                              ; preds = %507
  %512 = load ptr, ptr %23, align 8, !tbaa !64
  %513 = zext i32 %491 to i64
  %514 = mul i64 %497, %513
  %515 = getelementptr i64, ptr %512, i64 %514
  br label %537

516:                                              ; preds = %481
  %517 = getelementptr inbounds nuw i8, ptr %493, i64 128
  store i64 1, ptr %517, align 8, !tbaa !87
  br label %544

518:                                              ; preds = %537
  %519 = load i64, ptr %500, align 8, !tbaa !88
  br label %520

520:                                              ; preds = %518, %509
  %521 = phi i64 [ %501, %509 ], [ %519, %518 ]
  %522 = phi i64 [ %510, %509 ], [ %513, %518 ]
  %523 = load ptr, ptr %24, align 8, !tbaa !35
  %524 = getelementptr inbounds nuw i32, ptr %523, i64 %522
  %525 = load i32, ptr %524, align 4, !tbaa !3
  %526 = getelementptr inbounds nuw i8, ptr %493, i64 48
  %527 = load ptr, ptr %526, align 8, !tbaa !91
  %528 = getelementptr inbounds nuw i32, ptr %527, i64 %521
  store i32 %525, ptr %528, align 4, !tbaa !3
  %529 = getelementptr inbounds nuw i8, ptr %493, i64 72
  %530 = load ptr, ptr %529, align 8, !tbaa !92
  %531 = getelementptr inbounds nuw i32, ptr %530, i64 %521
  store i32 %491, ptr %531, align 4, !tbaa !3
  %532 = zext i1 %492 to i8
  %533 = getelementptr inbounds nuw i8, ptr %493, i64 64
  %534 = load ptr, ptr %533, align 8, !tbaa !93
  %535 = add i64 %521, 1
  store i64 %535, ptr %500, align 8, !tbaa !88
  %536 = getelementptr inbounds nuw i8, ptr %534, i64 %521
  store i8 %532, ptr %536, align 1, !tbaa !42
  br label %544

537:                                              ; preds = %537, %511
  %538 = phi i64 [ 0, %511 ], [ %542, %537 ]
  %539 = getelementptr i64, ptr %515, i64 %538
  %540 = load i64, ptr %539, align 8, !tbaa !41
  %541 = getelementptr inbounds nuw i64, ptr %503, i64 %538
  store i64 %540, ptr %541, align 8, !tbaa !41
  %542 = add nuw i64 %538, 1
  %543 = icmp eq i64 %542, %497
  br i1 %543, label %518, label %537, !llvm.loop !94

544:                                              ; preds = %520, %516
  %545 = add nuw i64 %482, 1
  %546 = icmp eq i64 %545, %456
  br i1 %546, label %477, label %481, !llvm.loop !117

547:                                              ; preds = %547, %447
  %548 = phi i64 [ 0, %447 ], [ %553, %547 ]
  %549 = getelementptr inbounds nuw i32, ptr %451, i64 %548
  %550 = load i32, ptr %549, align 4, !tbaa !3
  %551 = zext i32 %550 to i64
  %552 = getelementptr inbounds nuw i32, ptr %449, i64 %551
  store i32 -1, ptr %552, align 4, !tbaa !3
  %553 = add nuw i64 %548, 1
  %554 = icmp eq i64 %553, %445
  br i1 %554, label %555, label %547, !llvm.loop !118

555:                                              ; preds = %547, %444, %122
  %556 = load i64, ptr %9, align 8, !tbaa !62
  %557 = icmp eq i64 %556, 0
  br i1 %557, label %558, label %83

558:                                              ; preds = %86, %555, %19
  %559 = getelementptr inbounds nuw i8, ptr %8, i64 48
  %560 = load ptr, ptr %559, align 8, !tbaa !91
  store ptr %560, ptr %2, align 8, !tbaa !36
  %561 = getelementptr inbounds nuw i8, ptr %8, i64 56
  %562 = load ptr, ptr %561, align 8, !tbaa !89
  store ptr %562, ptr %3, align 8, !tbaa !77
  %563 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %564 = load ptr, ptr %563, align 8, !tbaa !93
  store ptr %564, ptr %4, align 8, !tbaa !119
  %565 = getelementptr inbounds nuw i8, ptr %8, i64 72
  %566 = load ptr, ptr %565, align 8, !tbaa !92
  store ptr %566, ptr %5, align 8, !tbaa !36
  %567 = load i64, ptr %10, align 8, !tbaa !87
  %568 = icmp eq i64 %567, 0
  br i1 %568, label %569, label %572

569:                                              ; preds = %558
  %570 = load i64, ptr %11, align 8, !tbaa !88
  %571 = trunc i64 %570 to i32
  br label %572

572:                                              ; preds = %344, %6, %569, %558
  %573 = phi i32 [ %12, %6 ], [ -3, %558 ], [ %571, %569 ], [ -2, %344 ]
  ret i32 %573
}

; Function Attrs: nounwind
define void @lv_enabled(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load ptr, ptr %4, align 8, !tbaa !120
  %6 = load ptr, ptr %0, align 8, !tbaa !7
  %7 = load ptr, ptr %6, align 8, !tbaa !34
  %8 = zext i32 %1 to i64
  %9 = load i32, ptr @cc_words, align 4, !tbaa !3
  %10 = zext i32 %9 to i64
  %11 = mul nuw i64 %10, %8
  %12 = getelementptr inbounds nuw i64, ptr %7, i64 %11
  tail call void %5(ptr noundef %12, ptr noundef %2) #13
  ret void
}

; Function Attrs: nounwind
define i32 @lv_quiet(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %4 = load ptr, ptr %3, align 8, !tbaa !121
  %5 = load ptr, ptr %0, align 8, !tbaa !7
  %6 = load ptr, ptr %5, align 8, !tbaa !34
  %7 = zext i32 %1 to i64
  %8 = load i32, ptr @cc_words, align 4, !tbaa !3
  %9 = zext i32 %8 to i64
  %10 = mul nuw i64 %9, %7
  %11 = getelementptr inbounds nuw i64, ptr %6, i64 %10
  %12 = tail call i32 %4(ptr noundef %11) #13
  ret i32 %12
}

; Function Attrs: nounwind
define range(i64 0, 5) i64 @lv_spell(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %5 = load i64, ptr %4, align 8, !tbaa !122
  %6 = load ptr, ptr %0, align 8, !tbaa !125
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 48
  %8 = load i64, ptr %7, align 8, !tbaa !126
  %9 = icmp ult i64 %5, %8
  br i1 %9, label %10, label %100

10:                                               ; preds = %1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load i32, ptr @cc_words, align 4
  %13 = zext i32 %12 to i64
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %20

20:                                               ; preds = %10, %88
  %21 = phi ptr [ %6, %10 ], [ %96, %88 ]
  %22 = phi i64 [ %5, %10 ], [ %95, %88 ]
  %23 = load i64, ptr %2, align 8, !tbaa !127
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %100, label %25

25:                                               ; preds = %20
  %26 = add i64 %23, -1
  store i64 %26, ptr %2, align 8, !tbaa !127
  %27 = load ptr, ptr %11, align 8, !tbaa !128
  %28 = load ptr, ptr %21, align 8, !tbaa !34
  %29 = and i64 %22, 4294967295
  %30 = mul nuw i64 %29, %13
  %31 = getelementptr inbounds nuw i64, ptr %28, i64 %30
  %32 = load ptr, ptr %14, align 8, !tbaa !129
  tail call void %27(ptr noundef %31, ptr noundef %32) #13
  %33 = load i64, ptr %15, align 8, !tbaa !130
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %38, label %35

35:                                               ; preds = %25
  %36 = load ptr, ptr %14, align 8, !tbaa !129
  %37 = load ptr, ptr %16, align 8, !tbaa !131
  br label %48

38:                                               ; preds = %48, %25
  %39 = phi i64 [ 0, %25 ], [ %60, %48 ]
  %40 = mul i64 %39, -7046029254386353131
  %41 = lshr i64 %40, 47
  %42 = load ptr, ptr %17, align 8, !tbaa !132
  %43 = getelementptr inbounds nuw i32, ptr %42, i64 %41
  %44 = load i32, ptr %43, align 4, !tbaa !3
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %77, label %46

46:                                               ; preds = %38
  %47 = load ptr, ptr %18, align 8, !tbaa !133
  br label %63

48:                                               ; preds = %35, %48
  %49 = phi i64 [ 0, %35 ], [ %61, %48 ]
  %50 = phi i64 [ 0, %35 ], [ %60, %48 ]
  %51 = getelementptr inbounds nuw i64, ptr %37, i64 %49
  %52 = load i64, ptr %51, align 8, !tbaa !41
  %53 = lshr i64 %52, 6
  %54 = getelementptr inbounds nuw i64, ptr %36, i64 %53
  %55 = load i64, ptr %54, align 8, !tbaa !41
  %56 = and i64 %52, 63
  %57 = lshr i64 %55, %56
  %58 = and i64 %57, 1
  %59 = shl nuw i64 %58, %49
  %60 = or i64 %59, %50
  %61 = add nuw i64 %49, 1
  %62 = icmp eq i64 %61, %33
  br i1 %62, label %38, label %48, !llvm.loop !134

63:                                               ; preds = %46, %71
  %64 = phi i32 [ %44, %46 ], [ %75, %71 ]
  %65 = phi i64 [ %41, %46 ], [ %73, %71 ]
  %66 = add i32 %64, -1
  %67 = zext i32 %66 to i64
  %68 = getelementptr inbounds nuw i64, ptr %47, i64 %67
  %69 = load i64, ptr %68, align 8, !tbaa !41
  %70 = icmp eq i64 %69, %39
  br i1 %70, label %88, label %71

71:                                               ; preds = %63
  %72 = add nuw nsw i64 %65, 1
  %73 = and i64 %72, 131071
  %74 = getelementptr inbounds nuw i32, ptr %42, i64 %73
  %75 = load i32, ptr %74, align 4, !tbaa !3
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %77, label %63, !llvm.loop !135

77:                                               ; preds = %71, %38
  %78 = phi i64 [ %41, %38 ], [ %73, %71 ]
  %79 = load i64, ptr %3, align 8, !tbaa !136
  %80 = icmp eq i64 %79, 65535
  br i1 %80, label %100, label %81

81:                                               ; preds = %77
  %82 = getelementptr inbounds nuw i32, ptr %42, i64 %78
  %83 = load ptr, ptr %18, align 8, !tbaa !133
  %84 = getelementptr inbounds nuw i64, ptr %83, i64 %79
  store i64 %39, ptr %84, align 8, !tbaa !41
  %85 = load i64, ptr %3, align 8, !tbaa !136
  %86 = add i64 %85, 1
  store i64 %86, ptr %3, align 8, !tbaa !136
  %87 = trunc i64 %86 to i32
  store i32 %87, ptr %82, align 4, !tbaa !3
  br label %88

88:                                               ; preds = %63, %81
  %89 = phi i32 [ %87, %81 ], [ %64, %63 ]
  %90 = trunc i32 %89 to i16
  %91 = add i16 %90, -1
  %92 = load ptr, ptr %19, align 8, !tbaa !137
  %93 = load i64, ptr %4, align 8, !tbaa !122
  %94 = getelementptr inbounds nuw i16, ptr %92, i64 %93
  store i16 %91, ptr %94, align 2, !tbaa !138
  %95 = add i64 %93, 1
  store i64 %95, ptr %4, align 8, !tbaa !122
  %96 = load ptr, ptr %0, align 8, !tbaa !125
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 48
  %98 = load i64, ptr %97, align 8, !tbaa !126
  %99 = icmp ult i64 %95, %98
  br i1 %99, label %20, label %100, !llvm.loop !140

100:                                              ; preds = %20, %88, %77, %1
  %101 = phi i64 [ 0, %1 ], [ 4, %77 ], [ 0, %88 ], [ 1, %20 ]
  ret i64 %101
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_product(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %4 = load i64, ptr %3, align 8, !tbaa !141
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %194

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %8 = load i64, ptr %7, align 8, !tbaa !145
  %9 = load ptr, ptr %0, align 8, !tbaa !146
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 56
  %11 = load i64, ptr %10, align 8, !tbaa !147
  %12 = icmp ult i64 %8, %11
  br i1 %12, label %13, label %187

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 200
  br label %40

40:                                               ; preds = %180, %13
  %41 = phi ptr [ %9, %13 ], [ %181, %180 ]
  %42 = phi i64 [ %8, %13 ], [ %183, %180 ]
  %43 = trunc i64 %42 to i32
  %44 = load i64, ptr %14, align 8, !tbaa !149
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %750, label %46

46:                                               ; preds = %40
  %47 = load ptr, ptr %15, align 8, !tbaa !150
  %48 = and i64 %42, 4294967295
  %49 = getelementptr inbounds nuw i16, ptr %47, i64 %48
  %50 = load i16, ptr %49, align 2, !tbaa !138
  %51 = add i64 %44, -1
  store i64 %51, ptr %14, align 8, !tbaa !149
  %52 = load ptr, ptr %16, align 8, !tbaa !151
  %53 = zext i16 %50 to i64
  %54 = getelementptr inbounds nuw i32, ptr %52, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !3
  store i64 %53, ptr %17, align 8, !tbaa !152
  store i64 4294967295, ptr %18, align 8, !tbaa !153
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %750, label %57

57:                                               ; preds = %46
  %58 = load ptr, ptr %19, align 8, !tbaa !154
  %59 = zext i32 %55 to i64
  %60 = getelementptr inbounds nuw i16, ptr %58, i64 %59
  %61 = load i16, ptr %60, align 2, !tbaa !138
  %62 = icmp eq i16 %61, 0
  br i1 %62, label %83, label %63

63:                                               ; preds = %57
  %64 = zext i16 %61 to i64
  %65 = load ptr, ptr %20, align 8, !tbaa !155
  br label %66

66:                                               ; preds = %80, %63
  %67 = phi i64 [ 1, %63 ], [ %81, %80 ]
  %68 = getelementptr inbounds nuw i16, ptr %60, i64 %67
  %69 = load i16, ptr %68, align 2, !tbaa !138
  %70 = zext i16 %69 to i64
  store i64 %70, ptr %18, align 8, !tbaa !153
  %71 = getelementptr inbounds nuw ptr, ptr %65, i64 %70
  %72 = load ptr, ptr %71, align 8, !tbaa !36
  %73 = icmp eq ptr %72, null
  br i1 %73, label %74, label %80

74:                                               ; preds = %66
  %75 = load ptr, ptr %21, align 8, !tbaa !156
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 %70
  %77 = load i8, ptr %76, align 1, !tbaa !42
  %78 = and i8 %77, 4
  %79 = icmp eq i8 %78, 0
  br i1 %79, label %750, label %80

80:                                               ; preds = %74, %66
  %81 = add nuw nsw i64 %67, 1
  %82 = icmp eq i64 %67, %64
  br i1 %82, label %83, label %66, !llvm.loop !157

83:                                               ; preds = %80, %57
  %84 = load i64, ptr %22, align 8, !tbaa !158
  store i64 %84, ptr %23, align 8, !tbaa !159
  %85 = load i64, ptr %24, align 8, !tbaa !160
  %86 = add i64 %85, %84
  %87 = load i64, ptr %25, align 8, !tbaa !161
  %88 = icmp ugt i64 %86, %87
  br i1 %88, label %750, label %89

89:                                               ; preds = %83
  %90 = load i64, ptr %26, align 8, !tbaa !162
  %91 = load i64, ptr %27, align 8, !tbaa !163
  %92 = icmp ult i64 %90, %91
  br i1 %92, label %93, label %750

93:                                               ; preds = %89
  %94 = load i64, ptr %28, align 8, !tbaa !164
  %95 = icmp eq i64 %94, 0
  br i1 %95, label %101, label %96

96:                                               ; preds = %93
  %97 = load i64, ptr %29, align 8, !tbaa !165
  %98 = add i64 %97, %84
  %99 = load i64, ptr %30, align 8, !tbaa !166
  %100 = icmp ugt i64 %98, %99
  br i1 %100, label %750, label %101

101:                                              ; preds = %96, %93
  br i1 %62, label %180, label %102

102:                                              ; preds = %101
  %103 = load ptr, ptr %21, align 8, !tbaa !156
  br label %104

104:                                              ; preds = %172, %102
  %105 = phi ptr [ %103, %102 ], [ %131, %172 ]
  %106 = phi i64 [ 1, %102 ], [ %173, %172 ]
  %107 = getelementptr inbounds nuw i16, ptr %60, i64 %106
  %108 = load i16, ptr %107, align 2, !tbaa !138
  %109 = load i64, ptr %24, align 8, !tbaa !160
  %110 = add i64 %109, 1
  store i64 %110, ptr %24, align 8, !tbaa !160
  %111 = zext i16 %108 to i64
  %112 = getelementptr inbounds nuw i8, ptr %105, i64 %111
  %113 = load i8, ptr %112, align 1, !tbaa !42
  %114 = zext i8 %113 to i32
  %115 = load ptr, ptr %31, align 8, !tbaa !167
  %116 = and i64 %109, 4294967295
  %117 = getelementptr inbounds nuw i32, ptr %115, i64 %116
  store i32 %43, ptr %117, align 4, !tbaa !3
  %118 = load ptr, ptr %32, align 8, !tbaa !168
  %119 = getelementptr inbounds nuw i16, ptr %118, i64 %116
  store i16 %108, ptr %119, align 2, !tbaa !138
  %120 = load ptr, ptr %33, align 8, !tbaa !169
  %121 = getelementptr inbounds nuw i32, ptr %120, i64 %116
  store i32 -1, ptr %121, align 4, !tbaa !3
  %122 = load ptr, ptr %34, align 8, !tbaa !170
  %123 = load i64, ptr %35, align 8, !tbaa !171
  %124 = mul i64 %123, %111
  %125 = load ptr, ptr %15, align 8, !tbaa !150
  %126 = getelementptr inbounds nuw i16, ptr %125, i64 %48
  %127 = load i16, ptr %126, align 2, !tbaa !138
  %128 = zext i16 %127 to i64
  %129 = getelementptr i8, ptr %122, i64 %124
  %130 = getelementptr i8, ptr %129, i64 %128
  store i8 1, ptr %130, align 1, !tbaa !42
  %131 = load ptr, ptr %21, align 8, !tbaa !156
  %132 = getelementptr inbounds nuw i8, ptr %131, i64 %111
  %133 = load i8, ptr %132, align 1, !tbaa !42
  %134 = and i8 %133, 2
  %135 = icmp eq i8 %134, 0
  br i1 %135, label %143, label %136

136:                                              ; preds = %104
  %137 = load ptr, ptr %36, align 8, !tbaa !172
  %138 = icmp eq ptr %137, null
  br i1 %138, label %157, label %139

139:                                              ; preds = %136
  %140 = getelementptr inbounds nuw i8, ptr %137, i64 %48
  %141 = load i8, ptr %140, align 1, !tbaa !42
  %142 = icmp ne i8 %141, 0
  br label %143

143:                                              ; preds = %139, %104
  %144 = phi i1 [ false, %104 ], [ %142, %139 ]
  %145 = and i32 %114, 1
  %146 = icmp eq i32 %145, 0
  %147 = select i1 %146, i1 true, i1 %144
  br i1 %147, label %157, label %148

148:                                              ; preds = %143
  %149 = trunc i64 %109 to i32
  %150 = load i64, ptr %37, align 8, !tbaa !173
  %151 = add i64 %150, 1
  store i64 %151, ptr %37, align 8, !tbaa !173
  %152 = trunc i64 %150 to i32
  %153 = load ptr, ptr %38, align 8, !tbaa !174
  %154 = and i64 %150, 4294967295
  %155 = getelementptr inbounds nuw i32, ptr %153, i64 %154
  store i32 %149, ptr %155, align 4, !tbaa !3
  %156 = add i32 %152, 1
  br label %157

157:                                              ; preds = %148, %143, %136
  %158 = phi i1 [ %144, %143 ], [ false, %148 ], [ true, %136 ]
  %159 = phi i32 [ 1, %143 ], [ %156, %148 ], [ 1, %136 ]
  %160 = and i32 %114, 4
  %161 = icmp eq i32 %160, 0
  br i1 %161, label %162, label %167

162:                                              ; preds = %157
  %163 = load ptr, ptr %20, align 8, !tbaa !155
  %164 = getelementptr inbounds nuw ptr, ptr %163, i64 %111
  %165 = load ptr, ptr %164, align 8, !tbaa !36
  %166 = getelementptr inbounds nuw i32, ptr %165, i64 %48
  store i32 %159, ptr %166, align 4, !tbaa !3
  br label %167

167:                                              ; preds = %162, %157
  %168 = load i64, ptr %39, align 8, !tbaa !175
  %169 = icmp eq i64 %168, 4294967295
  %170 = select i1 %169, i1 %158, i1 false
  br i1 %170, label %171, label %172

171:                                              ; preds = %167
  store i64 %116, ptr %39, align 8, !tbaa !175
  br label %172

172:                                              ; preds = %171, %167
  %173 = add nuw nsw i64 %106, 1
  %174 = load i16, ptr %60, align 2, !tbaa !138
  %175 = zext i16 %174 to i64
  %176 = icmp samesign ult i64 %106, %175
  br i1 %176, label %104, label %177, !llvm.loop !176

177:                                              ; preds = %172
  %178 = load i64, ptr %7, align 8, !tbaa !145
  %179 = load ptr, ptr %0, align 8, !tbaa !146
  br label %180

180:                                              ; preds = %177, %101
  %181 = phi ptr [ %179, %177 ], [ %41, %101 ]
  %182 = phi i64 [ %178, %177 ], [ %42, %101 ]
  %183 = add i64 %182, 1
  store i64 %183, ptr %7, align 8, !tbaa !145
  %184 = getelementptr inbounds nuw i8, ptr %181, i64 56
  %185 = load i64, ptr %184, align 8, !tbaa !147
  %186 = icmp ult i64 %183, %185
  br i1 %186, label %40, label %187, !llvm.loop !177

187:                                              ; preds = %180, %6
  %188 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %189 = load i64, ptr %188, align 8, !tbaa !178
  %190 = icmp eq i64 %189, 0
  br i1 %190, label %191, label %194

191:                                              ; preds = %187
  %192 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %193 = load i64, ptr %192, align 8, !tbaa !160
  store i64 %193, ptr %188, align 8, !tbaa !178
  br label %194

194:                                              ; preds = %191, %187, %1
  %195 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %196 = load i64, ptr %3, align 8, !tbaa !141
  %197 = load i64, ptr %195, align 8, !tbaa !160
  %198 = icmp ult i64 %196, %197
  br i1 %198, label %199, label %750

199:                                              ; preds = %194
  %200 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %201 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %202 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %203 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %204 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %205 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %206 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %207 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %208 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %209 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %210 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %211 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %212 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %213 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %214 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %215 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %216 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %217 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %218 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %219 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %220 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %221 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %222 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %223 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %224 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %225 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %226 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %227 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %228 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %229 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %230 = getelementptr inbounds nuw i8, ptr %0, i64 168
  br label %231

231:                                              ; preds = %199, %745
  %232 = phi i64 [ %197, %199 ], [ %748, %745 ]
  %233 = phi i64 [ %196, %199 ], [ %747, %745 ]
  %234 = trunc i64 %233 to i32
  %235 = load ptr, ptr %200, align 8, !tbaa !167
  %236 = and i64 %233, 4294967295
  %237 = getelementptr inbounds nuw i32, ptr %235, i64 %236
  %238 = load i32, ptr %237, align 4, !tbaa !3
  %239 = load ptr, ptr %201, align 8, !tbaa !168
  %240 = getelementptr inbounds nuw i16, ptr %239, i64 %236
  %241 = load i16, ptr %240, align 2, !tbaa !138
  %242 = load i64, ptr %202, align 8, !tbaa !149
  %243 = icmp eq i64 %242, 0
  br i1 %243, label %750, label %244

244:                                              ; preds = %231
  %245 = add i64 %242, -1
  store i64 %245, ptr %202, align 8, !tbaa !149
  store i64 0, ptr %204, align 8, !tbaa !159
  %246 = load i64, ptr %205, align 8, !tbaa !161
  %247 = icmp ugt i64 %232, %246
  br i1 %247, label %750, label %248

248:                                              ; preds = %244
  %249 = load i64, ptr %206, align 8, !tbaa !162
  %250 = load i64, ptr %207, align 8, !tbaa !163
  %251 = icmp ult i64 %249, %250
  br i1 %251, label %252, label %750

252:                                              ; preds = %248
  %253 = load i64, ptr %208, align 8, !tbaa !164
  %254 = icmp eq i64 %253, 0
  br i1 %254, label %259, label %255

255:                                              ; preds = %252
  %256 = load i64, ptr %209, align 8, !tbaa !165
  %257 = load i64, ptr %210, align 8, !tbaa !166
  %258 = icmp ugt i64 %256, %257
  br i1 %258, label %750, label %259

259:                                              ; preds = %252, %255
  %260 = load ptr, ptr %211, align 8, !tbaa !156
  %261 = zext i16 %241 to i64
  %262 = getelementptr inbounds nuw i8, ptr %260, i64 %261
  %263 = load i8, ptr %262, align 1, !tbaa !42
  %264 = and i8 %263, 4
  %265 = icmp eq i8 %264, 0
  br i1 %265, label %456, label %266

266:                                              ; preds = %259
  %267 = load ptr, ptr %0, align 8, !tbaa !146
  %268 = getelementptr inbounds nuw i8, ptr %267, i64 40
  %269 = load ptr, ptr %268, align 8, !tbaa !179
  %270 = load i64, ptr %212, align 8, !tbaa !145
  %271 = getelementptr inbounds nuw i8, ptr %267, i64 48
  %272 = load i64, ptr %271, align 8, !tbaa !180
  %273 = icmp ult i64 %270, %272
  br i1 %273, label %274, label %325

274:                                              ; preds = %266, %320
  %275 = phi i64 [ %321, %320 ], [ %270, %266 ]
  %276 = getelementptr inbounds nuw i32, ptr %269, i64 %275
  %277 = load i32, ptr %276, align 4, !tbaa !3
  %278 = icmp eq i32 %277, %238
  br i1 %278, label %279, label %323

279:                                              ; preds = %274
  %280 = load ptr, ptr %213, align 8, !tbaa !181
  %281 = load i64, ptr %214, align 8, !tbaa !171
  %282 = mul i64 %281, %261
  %283 = load ptr, ptr %215, align 8, !tbaa !150
  %284 = and i64 %275, 4294967295
  %285 = getelementptr inbounds nuw i16, ptr %283, i64 %284
  %286 = load i16, ptr %285, align 2, !tbaa !138
  %287 = zext i16 %286 to i64
  %288 = getelementptr i32, ptr %280, i64 %282
  %289 = getelementptr i32, ptr %288, i64 %287
  %290 = load i32, ptr %289, align 4, !tbaa !3
  %291 = getelementptr inbounds nuw i16, ptr %283, i64 %275
  %292 = load i16, ptr %291, align 2, !tbaa !138
  %293 = zext i16 %292 to i64
  store i64 %293, ptr %216, align 8, !tbaa !152
  store i64 %261, ptr %217, align 8, !tbaa !153
  %294 = icmp eq i32 %290, 0
  br i1 %294, label %750, label %295

295:                                              ; preds = %279
  %296 = load ptr, ptr %218, align 8, !tbaa !154
  %297 = zext i32 %290 to i64
  %298 = getelementptr inbounds nuw i16, ptr %296, i64 %297
  %299 = load i16, ptr %298, align 2, !tbaa !138
  %300 = icmp eq i16 %299, 0
  br i1 %300, label %320, label %301

301:                                              ; preds = %295
  %302 = zext i16 %299 to i64
  %303 = load ptr, ptr %219, align 8, !tbaa !155
  br label %304

304:                                              ; preds = %317, %301
  %305 = phi i64 [ 1, %301 ], [ %318, %317 ]
  %306 = getelementptr inbounds nuw i16, ptr %298, i64 %305
  %307 = load i16, ptr %306, align 2, !tbaa !138
  %308 = zext i16 %307 to i64
  store i64 %308, ptr %217, align 8, !tbaa !153
  %309 = getelementptr inbounds nuw ptr, ptr %303, i64 %308
  %310 = load ptr, ptr %309, align 8, !tbaa !36
  %311 = icmp eq ptr %310, null
  br i1 %311, label %312, label %317

312:                                              ; preds = %304
  %313 = getelementptr inbounds nuw i8, ptr %260, i64 %308
  %314 = load i8, ptr %313, align 1, !tbaa !42
  %315 = and i8 %314, 4
  %316 = icmp eq i8 %315, 0
  br i1 %316, label %750, label %317

317:                                              ; preds = %312, %304
  %318 = add nuw nsw i64 %305, 1
  %319 = icmp eq i64 %305, %302
  br i1 %319, label %320, label %304, !llvm.loop !157

320:                                              ; preds = %317, %295
  %321 = add nuw i64 %275, 1
  %322 = icmp eq i64 %321, %272
  br i1 %322, label %325, label %274, !llvm.loop !182

323:                                              ; preds = %274
  %324 = icmp ult i32 %277, %238
  br i1 %324, label %750, label %325

325:                                              ; preds = %320, %323, %266
  %326 = phi i64 [ %275, %323 ], [ %270, %266 ], [ %272, %320 ]
  %327 = sub i64 %326, %270
  %328 = load i64, ptr %203, align 8, !tbaa !158
  %329 = mul i64 %328, %327
  store i64 %329, ptr %204, align 8, !tbaa !159
  %330 = add i64 %329, %232
  %331 = icmp ugt i64 %330, %246
  br i1 %331, label %750, label %332

332:                                              ; preds = %325
  br i1 %254, label %338, label %333

333:                                              ; preds = %332
  %334 = load i64, ptr %209, align 8, !tbaa !165
  %335 = add i64 %334, %329
  %336 = load i64, ptr %210, align 8, !tbaa !166
  %337 = icmp ugt i64 %335, %336
  br i1 %337, label %750, label %338

338:                                              ; preds = %333, %332
  %339 = icmp ult i64 %270, %326
  br i1 %339, label %340, label %714

340:                                              ; preds = %338, %361
  %341 = phi ptr [ %362, %361 ], [ %260, %338 ]
  %342 = phi i64 [ %364, %361 ], [ %270, %338 ]
  %343 = load ptr, ptr %218, align 8, !tbaa !154
  %344 = load ptr, ptr %213, align 8, !tbaa !181
  %345 = load i64, ptr %214, align 8, !tbaa !171
  %346 = mul i64 %345, %261
  %347 = load ptr, ptr %215, align 8, !tbaa !150
  %348 = and i64 %342, 4294967295
  %349 = getelementptr inbounds nuw i16, ptr %347, i64 %348
  %350 = load i16, ptr %349, align 2, !tbaa !138
  %351 = zext i16 %350 to i64
  %352 = getelementptr i32, ptr %344, i64 %346
  %353 = getelementptr i32, ptr %352, i64 %351
  %354 = load i32, ptr %353, align 4, !tbaa !3
  %355 = zext i32 %354 to i64
  %356 = getelementptr inbounds nuw i16, ptr %343, i64 %355
  %357 = load i16, ptr %356, align 2, !tbaa !138
  %358 = icmp eq i16 %357, 0
  br i1 %358, label %361, label %366

359:                                              ; preds = %449
  %360 = load i64, ptr %212, align 8, !tbaa !145
  br label %361

361:                                              ; preds = %359, %340
  %362 = phi ptr [ %450, %359 ], [ %341, %340 ]
  %363 = phi i64 [ %360, %359 ], [ %342, %340 ]
  %364 = add i64 %363, 1
  store i64 %364, ptr %212, align 8, !tbaa !145
  %365 = icmp ult i64 %364, %326
  br i1 %365, label %340, label %714, !llvm.loop !183

366:                                              ; preds = %340, %449
  %367 = phi ptr [ %450, %449 ], [ %341, %340 ]
  %368 = phi ptr [ %451, %449 ], [ %341, %340 ]
  %369 = phi i64 [ %452, %449 ], [ 1, %340 ]
  %370 = getelementptr inbounds nuw i16, ptr %356, i64 %369
  %371 = load i16, ptr %370, align 2, !tbaa !138
  %372 = zext i16 %371 to i64
  %373 = getelementptr inbounds nuw i8, ptr %368, i64 %372
  %374 = load i8, ptr %373, align 1, !tbaa !42
  %375 = and i8 %374, 4
  %376 = icmp eq i8 %375, 0
  %377 = load i64, ptr %212, align 8, !tbaa !145
  br i1 %376, label %378, label %385

378:                                              ; preds = %366
  %379 = load ptr, ptr %219, align 8, !tbaa !155
  %380 = getelementptr inbounds nuw ptr, ptr %379, i64 %372
  %381 = load ptr, ptr %380, align 8, !tbaa !36
  %382 = getelementptr inbounds nuw i32, ptr %381, i64 %377
  %383 = load i32, ptr %382, align 4, !tbaa !3
  %384 = icmp eq i32 %383, 0
  br i1 %384, label %385, label %449

385:                                              ; preds = %378, %366
  %386 = trunc i64 %377 to i32
  %387 = load i64, ptr %195, align 8, !tbaa !160
  %388 = add i64 %387, 1
  store i64 %388, ptr %195, align 8, !tbaa !160
  %389 = load i8, ptr %373, align 1, !tbaa !42
  %390 = zext i8 %389 to i32
  %391 = load ptr, ptr %200, align 8, !tbaa !167
  %392 = and i64 %387, 4294967295
  %393 = getelementptr inbounds nuw i32, ptr %391, i64 %392
  store i32 %386, ptr %393, align 4, !tbaa !3
  %394 = load ptr, ptr %201, align 8, !tbaa !168
  %395 = getelementptr inbounds nuw i16, ptr %394, i64 %392
  store i16 %371, ptr %395, align 2, !tbaa !138
  %396 = load ptr, ptr %220, align 8, !tbaa !169
  %397 = getelementptr inbounds nuw i32, ptr %396, i64 %392
  store i32 %234, ptr %397, align 4, !tbaa !3
  %398 = load ptr, ptr %221, align 8, !tbaa !170
  %399 = load i64, ptr %214, align 8, !tbaa !171
  %400 = mul i64 %399, %372
  %401 = load ptr, ptr %215, align 8, !tbaa !150
  %402 = and i64 %377, 4294967295
  %403 = getelementptr inbounds nuw i16, ptr %401, i64 %402
  %404 = load i16, ptr %403, align 2, !tbaa !138
  %405 = zext i16 %404 to i64
  %406 = getelementptr i8, ptr %398, i64 %400
  %407 = getelementptr i8, ptr %406, i64 %405
  store i8 1, ptr %407, align 1, !tbaa !42
  %408 = load ptr, ptr %211, align 8, !tbaa !156
  %409 = getelementptr inbounds nuw i8, ptr %408, i64 %372
  %410 = load i8, ptr %409, align 1, !tbaa !42
  %411 = and i8 %410, 2
  %412 = icmp eq i8 %411, 0
  br i1 %412, label %420, label %413

413:                                              ; preds = %385
  %414 = load ptr, ptr %222, align 8, !tbaa !172
  %415 = icmp eq ptr %414, null
  br i1 %415, label %434, label %416

416:                                              ; preds = %413
  %417 = getelementptr inbounds nuw i8, ptr %414, i64 %402
  %418 = load i8, ptr %417, align 1, !tbaa !42
  %419 = icmp ne i8 %418, 0
  br label %420

420:                                              ; preds = %416, %385
  %421 = phi i1 [ false, %385 ], [ %419, %416 ]
  %422 = and i32 %390, 1
  %423 = icmp eq i32 %422, 0
  %424 = select i1 %423, i1 true, i1 %421
  br i1 %424, label %434, label %425

425:                                              ; preds = %420
  %426 = trunc i64 %387 to i32
  %427 = load i64, ptr %223, align 8, !tbaa !173
  %428 = add i64 %427, 1
  store i64 %428, ptr %223, align 8, !tbaa !173
  %429 = trunc i64 %427 to i32
  %430 = load ptr, ptr %224, align 8, !tbaa !174
  %431 = and i64 %427, 4294967295
  %432 = getelementptr inbounds nuw i32, ptr %430, i64 %431
  store i32 %426, ptr %432, align 4, !tbaa !3
  %433 = add i32 %429, 1
  br label %434

434:                                              ; preds = %425, %420, %413
  %435 = phi i1 [ %421, %420 ], [ false, %425 ], [ true, %413 ]
  %436 = phi i32 [ 1, %420 ], [ %433, %425 ], [ 1, %413 ]
  %437 = and i32 %390, 4
  %438 = icmp eq i32 %437, 0
  br i1 %438, label %439, label %444

439:                                              ; preds = %434
  %440 = load ptr, ptr %219, align 8, !tbaa !155
  %441 = getelementptr inbounds nuw ptr, ptr %440, i64 %372
  %442 = load ptr, ptr %441, align 8, !tbaa !36
  %443 = getelementptr inbounds nuw i32, ptr %442, i64 %402
  store i32 %436, ptr %443, align 4, !tbaa !3
  br label %444

444:                                              ; preds = %439, %434
  %445 = load i64, ptr %225, align 8, !tbaa !175
  %446 = icmp eq i64 %445, 4294967295
  %447 = select i1 %446, i1 %435, i1 false
  br i1 %447, label %448, label %449

448:                                              ; preds = %444
  store i64 %392, ptr %225, align 8, !tbaa !175
  br label %449

449:                                              ; preds = %448, %444, %378
  %450 = phi ptr [ %408, %448 ], [ %408, %444 ], [ %367, %378 ]
  %451 = phi ptr [ %408, %448 ], [ %408, %444 ], [ %368, %378 ]
  %452 = add nuw nsw i64 %369, 1
  %453 = load i16, ptr %356, align 2, !tbaa !138
  %454 = zext i16 %453 to i64
  %455 = icmp samesign ult i64 %369, %454
  br i1 %455, label %366, label %359, !llvm.loop !184

456:                                              ; preds = %259
  %457 = and i8 %263, 2
  %458 = icmp eq i8 %457, 0
  br i1 %458, label %467, label %459

459:                                              ; preds = %456
  %460 = load ptr, ptr %222, align 8, !tbaa !172
  %461 = icmp eq ptr %460, null
  br i1 %461, label %714, label %462

462:                                              ; preds = %459
  %463 = zext i32 %238 to i64
  %464 = getelementptr inbounds nuw i8, ptr %460, i64 %463
  %465 = load i8, ptr %464, align 1, !tbaa !42
  %466 = icmp eq i8 %465, 0
  br i1 %466, label %467, label %714

467:                                              ; preds = %456, %462
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #15
  %468 = load ptr, ptr %0, align 8, !tbaa !146
  %469 = getelementptr inbounds nuw i8, ptr %468, i64 8
  %470 = load ptr, ptr %469, align 8, !tbaa !185
  %471 = load ptr, ptr %468, align 8, !tbaa !186
  %472 = call i32 %470(ptr noundef %471, i32 noundef %238, ptr noundef nonnull %2) #13
  %473 = load ptr, ptr %211, align 8, !tbaa !156
  %474 = getelementptr inbounds nuw i8, ptr %473, i64 %261
  %475 = load i8, ptr %474, align 1, !tbaa !42
  %476 = and i8 %475, 1
  %477 = icmp eq i32 %472, -1
  br i1 %477, label %710, label %478

478:                                              ; preds = %467
  %479 = icmp eq i32 %472, 0
  br i1 %479, label %536, label %480

480:                                              ; preds = %478
  %481 = load ptr, ptr %2, align 8, !tbaa !36
  %482 = load ptr, ptr %213, align 8, !tbaa !181
  %483 = load i64, ptr %214, align 8, !tbaa !171
  %484 = mul i64 %483, %261
  %485 = load ptr, ptr %215, align 8, !tbaa !150
  %486 = getelementptr i32, ptr %482, i64 %484
  %487 = zext i32 %472 to i64
  br label %488

488:                                              ; preds = %533, %480
  %489 = phi i64 [ 0, %480 ], [ %534, %533 ]
  %490 = getelementptr inbounds nuw i32, ptr %481, i64 %489
  %491 = load i32, ptr %490, align 4, !tbaa !3
  %492 = zext i32 %491 to i64
  %493 = getelementptr inbounds nuw i16, ptr %485, i64 %492
  %494 = load i16, ptr %493, align 2, !tbaa !138
  %495 = zext i16 %494 to i64
  %496 = getelementptr i32, ptr %486, i64 %495
  %497 = load i32, ptr %496, align 4, !tbaa !3
  store i64 %495, ptr %216, align 8, !tbaa !152
  store i64 %261, ptr %217, align 8, !tbaa !153
  %498 = icmp eq i32 %497, 0
  br i1 %498, label %710, label %499

499:                                              ; preds = %488
  %500 = load ptr, ptr %218, align 8, !tbaa !154
  %501 = zext i32 %497 to i64
  %502 = getelementptr inbounds nuw i16, ptr %500, i64 %501
  %503 = load i16, ptr %502, align 2, !tbaa !138
  %504 = icmp eq i16 %503, 0
  br i1 %504, label %533, label %505

505:                                              ; preds = %499
  %506 = zext i16 %503 to i64
  %507 = load ptr, ptr %219, align 8, !tbaa !155
  br label %508

508:                                              ; preds = %521, %505
  %509 = phi i64 [ 1, %505 ], [ %522, %521 ]
  %510 = getelementptr inbounds nuw i16, ptr %502, i64 %509
  %511 = load i16, ptr %510, align 2, !tbaa !138
  %512 = zext i16 %511 to i64
  store i64 %512, ptr %217, align 8, !tbaa !153
  %513 = getelementptr inbounds nuw ptr, ptr %507, i64 %512
  %514 = load ptr, ptr %513, align 8, !tbaa !36
  %515 = icmp eq ptr %514, null
  br i1 %515, label %516, label %521

516:                                              ; preds = %508
  %517 = getelementptr inbounds nuw i8, ptr %473, i64 %512
  %518 = load i8, ptr %517, align 1, !tbaa !42
  %519 = and i8 %518, 4
  %520 = icmp eq i8 %519, 0
  br i1 %520, label %710, label %521

521:                                              ; preds = %516, %508
  %522 = add nuw nsw i64 %509, 1
  %523 = icmp eq i64 %509, %506
  br i1 %523, label %524, label %508, !llvm.loop !157

524:                                              ; preds = %521
  %525 = add i32 %497, 1
  %526 = zext i32 %525 to i64
  %527 = getelementptr inbounds nuw i16, ptr %500, i64 %526
  %528 = load i16, ptr %527, align 2, !tbaa !138
  %529 = zext i16 %528 to i64
  %530 = getelementptr inbounds nuw ptr, ptr %507, i64 %529
  %531 = load ptr, ptr %530, align 8, !tbaa !36
  %532 = getelementptr inbounds nuw i32, ptr %531, i64 %492
  call void @llvm.prefetch.p0(ptr %532, i32 0, i32 3, i32 1)
  br label %533

533:                                              ; preds = %524, %499
  %534 = add nuw nsw i64 %489, 1
  %535 = icmp eq i64 %534, %487
  br i1 %535, label %536, label %488, !llvm.loop !187

536:                                              ; preds = %533, %478
  %537 = phi i64 [ 0, %478 ], [ %487, %533 ]
  %538 = load i64, ptr %203, align 8, !tbaa !158
  %539 = mul i64 %538, %537
  store i64 %539, ptr %204, align 8, !tbaa !159
  %540 = load i64, ptr %195, align 8, !tbaa !160
  %541 = add i64 %540, %539
  %542 = load i64, ptr %205, align 8, !tbaa !161
  %543 = icmp ugt i64 %541, %542
  br i1 %543, label %710, label %544

544:                                              ; preds = %536
  %545 = load i64, ptr %206, align 8, !tbaa !162
  %546 = load i64, ptr %207, align 8, !tbaa !163
  %547 = icmp ult i64 %545, %546
  br i1 %547, label %548, label %710

548:                                              ; preds = %544
  %549 = load i64, ptr %208, align 8, !tbaa !164
  %550 = icmp eq i64 %549, 0
  %551 = load i64, ptr %209, align 8, !tbaa !165
  br i1 %550, label %556, label %552

552:                                              ; preds = %548
  %553 = add i64 %551, %539
  %554 = load i64, ptr %210, align 8, !tbaa !166
  %555 = icmp ugt i64 %553, %554
  br i1 %555, label %710, label %556

556:                                              ; preds = %552, %548
  br i1 %479, label %712, label %557

557:                                              ; preds = %556
  %558 = icmp eq i8 %476, 0
  br label %559

559:                                              ; preds = %582, %557
  %560 = phi ptr [ %473, %557 ], [ %583, %582 ]
  %561 = phi ptr [ %473, %557 ], [ %584, %582 ]
  %562 = phi i64 [ 0, %557 ], [ %585, %582 ]
  %563 = load ptr, ptr %2, align 8, !tbaa !36
  %564 = getelementptr inbounds nuw i32, ptr %563, i64 %562
  %565 = load i32, ptr %564, align 4, !tbaa !3
  %566 = load ptr, ptr %218, align 8, !tbaa !154
  %567 = load ptr, ptr %213, align 8, !tbaa !181
  %568 = load i64, ptr %214, align 8, !tbaa !171
  %569 = mul i64 %568, %261
  %570 = load ptr, ptr %215, align 8, !tbaa !150
  %571 = zext i32 %565 to i64
  %572 = getelementptr inbounds nuw i16, ptr %570, i64 %571
  %573 = load i16, ptr %572, align 2, !tbaa !138
  %574 = zext i16 %573 to i64
  %575 = getelementptr i32, ptr %567, i64 %569
  %576 = getelementptr i32, ptr %575, i64 %574
  %577 = load i32, ptr %576, align 4, !tbaa !3
  %578 = zext i32 %577 to i64
  %579 = getelementptr inbounds nuw i16, ptr %566, i64 %578
  %580 = load i16, ptr %579, align 2, !tbaa !138
  %581 = icmp eq i16 %580, 0
  br i1 %581, label %582, label %587

582:                                              ; preds = %704, %559
  %583 = phi ptr [ %560, %559 ], [ %664, %704 ]
  %584 = phi ptr [ %561, %559 ], [ %705, %704 ]
  %585 = add nuw nsw i64 %562, 1
  %586 = icmp eq i64 %585, %537
  br i1 %586, label %712, label %559, !llvm.loop !188

587:                                              ; preds = %559, %704
  %588 = phi ptr [ %664, %704 ], [ %560, %559 ]
  %589 = phi ptr [ %705, %704 ], [ %561, %559 ]
  %590 = phi i64 [ %706, %704 ], [ 1, %559 ]
  %591 = getelementptr inbounds nuw i16, ptr %579, i64 %590
  %592 = load i16, ptr %591, align 2, !tbaa !138
  %593 = load ptr, ptr %219, align 8, !tbaa !155
  %594 = zext i16 %592 to i64
  %595 = getelementptr inbounds nuw ptr, ptr %593, i64 %594
  %596 = load ptr, ptr %595, align 8, !tbaa !36
  %597 = getelementptr inbounds nuw i32, ptr %596, i64 %571
  %598 = load i32, ptr %597, align 4, !tbaa !3
  %599 = icmp eq i32 %598, 0
  br i1 %599, label %600, label %663

600:                                              ; preds = %587
  %601 = load i64, ptr %195, align 8, !tbaa !160
  %602 = add i64 %601, 1
  store i64 %602, ptr %195, align 8, !tbaa !160
  %603 = getelementptr inbounds nuw i8, ptr %589, i64 %594
  %604 = load i8, ptr %603, align 1, !tbaa !42
  %605 = zext i8 %604 to i32
  %606 = load ptr, ptr %200, align 8, !tbaa !167
  %607 = and i64 %601, 4294967295
  %608 = getelementptr inbounds nuw i32, ptr %606, i64 %607
  store i32 %565, ptr %608, align 4, !tbaa !3
  %609 = load ptr, ptr %201, align 8, !tbaa !168
  %610 = getelementptr inbounds nuw i16, ptr %609, i64 %607
  store i16 %592, ptr %610, align 2, !tbaa !138
  %611 = load ptr, ptr %220, align 8, !tbaa !169
  %612 = getelementptr inbounds nuw i32, ptr %611, i64 %607
  store i32 %234, ptr %612, align 4, !tbaa !3
  %613 = load ptr, ptr %221, align 8, !tbaa !170
  %614 = load i64, ptr %214, align 8, !tbaa !171
  %615 = mul i64 %614, %594
  %616 = load ptr, ptr %215, align 8, !tbaa !150
  %617 = getelementptr inbounds nuw i16, ptr %616, i64 %571
  %618 = load i16, ptr %617, align 2, !tbaa !138
  %619 = zext i16 %618 to i64
  %620 = getelementptr i8, ptr %613, i64 %615
  %621 = getelementptr i8, ptr %620, i64 %619
  store i8 1, ptr %621, align 1, !tbaa !42
  %622 = load ptr, ptr %211, align 8, !tbaa !156
  %623 = getelementptr inbounds nuw i8, ptr %622, i64 %594
  %624 = load i8, ptr %623, align 1, !tbaa !42
  %625 = and i8 %624, 2
  %626 = icmp eq i8 %625, 0
  br i1 %626, label %634, label %627

627:                                              ; preds = %600
  %628 = load ptr, ptr %222, align 8, !tbaa !172
  %629 = icmp eq ptr %628, null
  br i1 %629, label %648, label %630

630:                                              ; preds = %627
  %631 = getelementptr inbounds nuw i8, ptr %628, i64 %571
  %632 = load i8, ptr %631, align 1, !tbaa !42
  %633 = icmp ne i8 %632, 0
  br label %634

634:                                              ; preds = %630, %600
  %635 = phi i1 [ false, %600 ], [ %633, %630 ]
  %636 = and i32 %605, 1
  %637 = icmp eq i32 %636, 0
  %638 = select i1 %637, i1 true, i1 %635
  br i1 %638, label %648, label %639

639:                                              ; preds = %634
  %640 = trunc i64 %601 to i32
  %641 = load i64, ptr %223, align 8, !tbaa !173
  %642 = add i64 %641, 1
  store i64 %642, ptr %223, align 8, !tbaa !173
  %643 = trunc i64 %641 to i32
  %644 = load ptr, ptr %224, align 8, !tbaa !174
  %645 = and i64 %641, 4294967295
  %646 = getelementptr inbounds nuw i32, ptr %644, i64 %645
  store i32 %640, ptr %646, align 4, !tbaa !3
  %647 = add i32 %643, 1
  br label %648

648:                                              ; preds = %639, %634, %627
  %649 = phi i1 [ %635, %634 ], [ false, %639 ], [ true, %627 ]
  %650 = phi i32 [ 1, %634 ], [ %647, %639 ], [ 1, %627 ]
  %651 = and i32 %605, 4
  %652 = icmp eq i32 %651, 0
  br i1 %652, label %653, label %658

653:                                              ; preds = %648
  %654 = load ptr, ptr %219, align 8, !tbaa !155
  %655 = getelementptr inbounds nuw ptr, ptr %654, i64 %594
  %656 = load ptr, ptr %655, align 8, !tbaa !36
  %657 = getelementptr inbounds nuw i32, ptr %656, i64 %571
  store i32 %650, ptr %657, align 4, !tbaa !3
  br label %658

658:                                              ; preds = %653, %648
  %659 = load i64, ptr %225, align 8, !tbaa !175
  %660 = icmp eq i64 %659, 4294967295
  %661 = select i1 %660, i1 %649, i1 false
  br i1 %661, label %662, label %663

662:                                              ; preds = %658
  store i64 %607, ptr %225, align 8, !tbaa !175
  br label %663

663:                                              ; preds = %662, %658, %587
  %664 = phi ptr [ %622, %662 ], [ %622, %658 ], [ %588, %587 ]
  %665 = phi ptr [ %622, %662 ], [ %622, %658 ], [ %589, %587 ]
  br i1 %558, label %704, label %666

666:                                              ; preds = %663
  %667 = load i64, ptr %208, align 8, !tbaa !164
  %668 = icmp eq i64 %667, 0
  br i1 %668, label %704, label %669

669:                                              ; preds = %666
  %670 = getelementptr inbounds nuw i8, ptr %664, i64 %594
  %671 = load i8, ptr %670, align 1, !tbaa !42
  %672 = and i8 %671, 1
  %673 = icmp eq i8 %672, 0
  br i1 %673, label %704, label %674

674:                                              ; preds = %669
  %675 = and i8 %671, 2
  %676 = icmp eq i8 %675, 0
  br i1 %676, label %684, label %677

677:                                              ; preds = %674
  %678 = load ptr, ptr %222, align 8, !tbaa !172
  %679 = icmp eq ptr %678, null
  br i1 %679, label %704, label %680

680:                                              ; preds = %677
  %681 = getelementptr inbounds nuw i8, ptr %678, i64 %571
  %682 = load i8, ptr %681, align 1, !tbaa !42
  %683 = icmp eq i8 %682, 0
  br i1 %683, label %684, label %704

684:                                              ; preds = %680, %674
  %685 = load ptr, ptr %219, align 8, !tbaa !155
  %686 = getelementptr inbounds nuw ptr, ptr %685, i64 %594
  %687 = load ptr, ptr %686, align 8, !tbaa !36
  %688 = getelementptr inbounds nuw i32, ptr %687, i64 %571
  %689 = load i32, ptr %688, align 4, !tbaa !3
  %690 = add i32 %689, -1
  %691 = icmp eq i32 %689, 0
  br i1 %691, label %704, label %692

692:                                              ; preds = %684
  %693 = load i64, ptr %209, align 8, !tbaa !165
  %694 = icmp eq i64 %693, %551
  %695 = load ptr, ptr %226, align 8, !tbaa !189
  br i1 %694, label %701, label %696

696:                                              ; preds = %692
  %697 = getelementptr i32, ptr %695, i64 %693
  %698 = getelementptr i8, ptr %697, i64 -4
  %699 = load i32, ptr %698, align 4, !tbaa !3
  %700 = icmp eq i32 %699, %690
  br i1 %700, label %704, label %701

701:                                              ; preds = %696, %692
  %702 = add i64 %693, 1
  store i64 %702, ptr %209, align 8, !tbaa !165
  %703 = getelementptr inbounds nuw i32, ptr %695, i64 %693
  store i32 %690, ptr %703, align 4, !tbaa !3
  br label %704

704:                                              ; preds = %701, %696, %684, %680, %677, %669, %666, %663
  %705 = phi ptr [ %664, %677 ], [ %664, %669 ], [ %664, %680 ], [ %665, %666 ], [ %665, %663 ], [ %664, %696 ], [ %664, %701 ], [ %664, %684 ]
  %706 = add nuw nsw i64 %590, 1
  %707 = load i16, ptr %579, align 2, !tbaa !138
  %708 = zext i16 %707 to i64
  %709 = icmp samesign ult i64 %590, %708
  br i1 %709, label %587, label %582, !llvm.loop !190

710:                                              ; preds = %536, %552, %467, %544, %488, %516
  %711 = phi i64 [ 2, %488 ], [ 3, %516 ], [ 4, %552 ], [ 6, %467 ], [ 4, %536 ], [ 4, %544 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #15
  br label %750

712:                                              ; preds = %582, %556
  %713 = phi ptr [ %473, %556 ], [ %583, %582 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #15
  br label %714

714:                                              ; preds = %361, %459, %338, %462, %712
  %715 = phi ptr [ %713, %712 ], [ %260, %459 ], [ %260, %338 ], [ %260, %462 ], [ %362, %361 ]
  %716 = load i64, ptr %227, align 8, !tbaa !178
  %717 = icmp eq i64 %236, %716
  br i1 %717, label %718, label %723

718:                                              ; preds = %714
  %719 = load ptr, ptr %228, align 8, !tbaa !191
  %720 = load i64, ptr %206, align 8, !tbaa !162
  %721 = add i64 %720, 1
  store i64 %721, ptr %206, align 8, !tbaa !162
  %722 = getelementptr inbounds nuw i32, ptr %719, i64 %720
  store i32 %234, ptr %722, align 4, !tbaa !3
  store i64 %232, ptr %227, align 8, !tbaa !178
  br label %723

723:                                              ; preds = %718, %714
  %724 = getelementptr inbounds nuw i8, ptr %715, i64 %261
  %725 = load i8, ptr %724, align 1, !tbaa !42
  %726 = and i8 %725, 1
  %727 = icmp eq i8 %726, 0
  br i1 %727, label %745, label %728

728:                                              ; preds = %723
  %729 = and i8 %725, 2
  %730 = icmp eq i8 %729, 0
  br i1 %730, label %739, label %731

731:                                              ; preds = %728
  %732 = load ptr, ptr %222, align 8, !tbaa !172
  %733 = icmp eq ptr %732, null
  br i1 %733, label %745, label %734

734:                                              ; preds = %731
  %735 = zext i32 %238 to i64
  %736 = getelementptr inbounds nuw i8, ptr %732, i64 %735
  %737 = load i8, ptr %736, align 1, !tbaa !42
  %738 = icmp eq i8 %737, 0
  br i1 %738, label %739, label %745

739:                                              ; preds = %728, %734
  %740 = load i64, ptr %209, align 8, !tbaa !165
  %741 = load ptr, ptr %229, align 8, !tbaa !192
  %742 = load i64, ptr %230, align 8, !tbaa !193
  %743 = add i64 %742, 1
  store i64 %743, ptr %230, align 8, !tbaa !193
  %744 = getelementptr inbounds nuw i64, ptr %741, i64 %743
  store i64 %740, ptr %744, align 8, !tbaa !41
  br label %745

745:                                              ; preds = %731, %723, %734, %739
  %746 = load i64, ptr %3, align 8, !tbaa !141
  %747 = add i64 %746, 1
  store i64 %747, ptr %3, align 8, !tbaa !141
  %748 = load i64, ptr %195, align 8, !tbaa !160
  %749 = icmp ult i64 %747, %748
  br i1 %749, label %231, label %750

750:                                              ; preds = %83, %89, %40, %96, %46, %74, %745, %255, %231, %248, %244, %323, %333, %325, %279, %312, %194, %710
  %751 = phi i64 [ 2, %279 ], [ %711, %710 ], [ 4, %248 ], [ 0, %194 ], [ 3, %74 ], [ 3, %312 ], [ 0, %745 ], [ 4, %255 ], [ 1, %231 ], [ 4, %325 ], [ 4, %333 ], [ 6, %323 ], [ 4, %244 ], [ 2, %46 ], [ 4, %96 ], [ 4, %83 ], [ 1, %40 ], [ 4, %89 ]
  ret i64 %751
}

; Function Attrs: nounwind
define i32 @lv_successors(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %7 = load ptr, ptr %6, align 8, !tbaa !174
  %8 = zext i32 %1 to i64
  %9 = getelementptr inbounds nuw i32, ptr %7, i64 %8
  %10 = load i32, ptr %9, align 4, !tbaa !3
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %12 = load ptr, ptr %11, align 8, !tbaa !167
  %13 = zext i32 %10 to i64
  %14 = getelementptr inbounds nuw i32, ptr %12, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !3
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %17 = load ptr, ptr %16, align 8, !tbaa !168
  %18 = getelementptr inbounds nuw i16, ptr %17, i64 %13
  %19 = load i16, ptr %18, align 2, !tbaa !138
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #15
  %20 = load ptr, ptr %0, align 8, !tbaa !146
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %22 = load ptr, ptr %21, align 8, !tbaa !185
  %23 = load ptr, ptr %20, align 8, !tbaa !186
  %24 = call i32 %22(ptr noundef %23, i32 noundef %15, ptr noundef nonnull %5) #13
  %25 = icmp eq i32 %24, -1
  br i1 %25, label %113, label %26

26:                                               ; preds = %4
  %27 = zext i32 %24 to i64
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %29 = load i64, ptr %28, align 8, !tbaa !158
  %30 = mul i64 %29, %27
  %31 = icmp ugt i64 %30, %3
  br i1 %31, label %113, label %32

32:                                               ; preds = %26
  %33 = icmp eq i32 %24, 0
  br i1 %33, label %113, label %34

34:                                               ; preds = %32
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %36 = load ptr, ptr %35, align 8, !tbaa !154
  %37 = load ptr, ptr %5, align 8, !tbaa !36
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %39 = load ptr, ptr %38, align 8, !tbaa !181
  %40 = zext i16 %19 to i64
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %42 = load i64, ptr %41, align 8, !tbaa !171
  %43 = mul i64 %42, %40
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %45 = load ptr, ptr %44, align 8, !tbaa !150
  %46 = getelementptr i32, ptr %39, i64 %43
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %50

50:                                               ; preds = %34, %68
  %51 = phi i64 [ 0, %34 ], [ %70, %68 ]
  %52 = phi i32 [ 0, %34 ], [ %69, %68 ]
  %53 = getelementptr inbounds nuw i32, ptr %37, i64 %51
  %54 = load i32, ptr %53, align 4, !tbaa !3
  %55 = zext i32 %54 to i64
  %56 = getelementptr inbounds nuw i16, ptr %45, i64 %55
  %57 = load i16, ptr %56, align 2, !tbaa !138
  %58 = zext i16 %57 to i64
  %59 = getelementptr i32, ptr %46, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !3
  %61 = zext i32 %60 to i64
  %62 = getelementptr inbounds nuw i16, ptr %36, i64 %61
  %63 = load i16, ptr %62, align 2, !tbaa !138
  %64 = icmp eq i16 %63, 0
  br i1 %64, label %68, label %65

65:                                               ; preds = %50
  %66 = zext i16 %63 to i64
  %67 = load ptr, ptr %47, align 8, !tbaa !156
  br label %72

68:                                               ; preds = %109, %50
  %69 = phi i32 [ %52, %50 ], [ %110, %109 ]
  %70 = add nuw nsw i64 %51, 1
  %71 = icmp eq i64 %70, %27
  br i1 %71, label %113, label %50, !llvm.loop !194

72:                                               ; preds = %65, %109
  %73 = phi i64 [ 1, %65 ], [ %111, %109 ]
  %74 = phi i32 [ %52, %65 ], [ %110, %109 ]
  %75 = load i32, ptr %53, align 4, !tbaa !3
  %76 = getelementptr inbounds nuw i16, ptr %62, i64 %73
  %77 = load i16, ptr %76, align 2, !tbaa !138
  %78 = zext i16 %77 to i64
  %79 = getelementptr inbounds nuw i8, ptr %67, i64 %78
  %80 = load i8, ptr %79, align 1, !tbaa !42
  %81 = and i8 %80, 1
  %82 = icmp eq i8 %81, 0
  br i1 %82, label %109, label %83

83:                                               ; preds = %72
  %84 = and i8 %80, 2
  %85 = icmp eq i8 %84, 0
  br i1 %85, label %86, label %88

86:                                               ; preds = %83
  %87 = zext i32 %75 to i64
  br label %96

88:                                               ; preds = %83
  %89 = load ptr, ptr %48, align 8, !tbaa !172
  %90 = icmp eq ptr %89, null
  br i1 %90, label %109, label %91

91:                                               ; preds = %88
  %92 = zext i32 %75 to i64
  %93 = getelementptr inbounds nuw i8, ptr %89, i64 %92
  %94 = load i8, ptr %93, align 1, !tbaa !42
  %95 = icmp eq i8 %94, 0
  br i1 %95, label %96, label %109

96:                                               ; preds = %86, %91
  %97 = phi i64 [ %87, %86 ], [ %92, %91 ]
  %98 = load ptr, ptr %49, align 8, !tbaa !155
  %99 = getelementptr inbounds nuw ptr, ptr %98, i64 %78
  %100 = load ptr, ptr %99, align 8, !tbaa !36
  %101 = getelementptr inbounds nuw i32, ptr %100, i64 %97
  %102 = load i32, ptr %101, align 4, !tbaa !3
  %103 = icmp eq i32 %102, 0
  br i1 %103, label %109, label %104

104:                                              ; preds = %96
  %105 = add i32 %102, -1
  %106 = add i32 %74, 1
  %107 = zext i32 %74 to i64
  %108 = getelementptr inbounds nuw i32, ptr %2, i64 %107
  store i32 %105, ptr %108, align 4, !tbaa !3
  br label %109

109:                                              ; preds = %88, %72, %91, %104, %96
  %110 = phi i32 [ %106, %104 ], [ %74, %96 ], [ %74, %91 ], [ %74, %72 ], [ %74, %88 ]
  %111 = add nuw nsw i64 %73, 1
  %112 = icmp eq i64 %73, %66
  br i1 %112, label %68, label %72, !llvm.loop !195

113:                                              ; preds = %68, %32, %4, %26
  %114 = phi i32 [ -1, %4 ], [ -1, %26 ], [ 0, %32 ], [ %69, %68 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #15
  ret i32 %114
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_replace(ptr noundef readonly captures(none) %0) local_unnamed_addr #6 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %3 = load i64, ptr %2, align 8, !tbaa !196
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %16, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %7 = load ptr, ptr %6, align 8, !tbaa !200
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %9 = load ptr, ptr %8, align 8, !tbaa !201
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %11 = load i64, ptr %10, align 8, !tbaa !202
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %13 = load i64, ptr %12, align 8, !tbaa !203
  %14 = add i64 %13, -1
  %15 = icmp eq i64 %11, 0
  br label %17

16:                                               ; preds = %68, %1
  ret void

17:                                               ; preds = %5, %68
  %18 = phi i64 [ 0, %5 ], [ %71, %68 ]
  %19 = trunc i64 %18 to i32
  %20 = add i32 %19, 1
  %21 = mul i64 %11, %18
  %22 = getelementptr inbounds nuw i64, ptr %9, i64 %21
  br i1 %15, label %26, label %31

23:                                               ; preds = %31
  %24 = lshr i64 %39, 32
  %25 = and i64 %24, %14
  br label %26

26:                                               ; preds = %23, %17
  %27 = phi i64 [ 0, %17 ], [ %25, %23 ]
  %28 = getelementptr inbounds nuw i32, ptr %7, i64 %27
  %29 = load i32, ptr %28, align 4, !tbaa !3
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %68, label %42

31:                                               ; preds = %17, %31
  %32 = phi i64 [ %40, %31 ], [ 0, %17 ]
  %33 = phi i64 [ %39, %31 ], [ 0, %17 ]
  %34 = getelementptr inbounds nuw i64, ptr %22, i64 %32
  %35 = load i64, ptr %34, align 8, !tbaa !41
  %36 = xor i64 %35, %33
  %37 = lshr i64 %36, 32
  %38 = xor i64 %37, %36
  %39 = mul i64 %38, -7046029254386353131
  %40 = add nuw i64 %32, 1
  %41 = icmp eq i64 %40, %11
  br i1 %41, label %23, label %31, !llvm.loop !204

42:                                               ; preds = %26, %62
  %43 = phi i32 [ %66, %62 ], [ %29, %26 ]
  %44 = phi i64 [ %64, %62 ], [ %27, %26 ]
  %45 = add i32 %43, -1
  %46 = zext i32 %45 to i64
  %47 = mul i64 %11, %46
  %48 = getelementptr inbounds nuw i64, ptr %9, i64 %47
  br i1 %15, label %68, label %49

49:                                               ; preds = %42, %49
  %50 = phi i64 [ %58, %49 ], [ 0, %42 ]
  %51 = phi i64 [ %57, %49 ], [ 1, %42 ]
  %52 = getelementptr inbounds nuw i64, ptr %48, i64 %50
  %53 = load i64, ptr %52, align 8, !tbaa !41
  %54 = getelementptr inbounds nuw i64, ptr %22, i64 %50
  %55 = load i64, ptr %54, align 8, !tbaa !41
  %56 = icmp eq i64 %53, %55
  %57 = select i1 %56, i64 %51, i64 0
  %58 = add nuw i64 %50, 1
  %59 = icmp eq i64 %58, %11
  br i1 %59, label %60, label %49, !llvm.loop !205

60:                                               ; preds = %49
  %61 = icmp eq i64 %57, 0
  br i1 %61, label %62, label %68

62:                                               ; preds = %60
  %63 = add i64 %44, 1
  %64 = and i64 %63, %14
  %65 = getelementptr inbounds nuw i32, ptr %7, i64 %64
  %66 = load i32, ptr %65, align 4, !tbaa !3
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %68, label %42, !llvm.loop !206

68:                                               ; preds = %42, %60, %62, %26
  %69 = phi i64 [ %27, %26 ], [ %44, %60 ], [ %64, %62 ], [ %27, %42 ]
  %70 = getelementptr inbounds nuw i32, ptr %7, i64 %69
  store i32 %20, ptr %70, align 4, !tbaa !3
  %71 = add nuw i64 %18, 1
  %72 = icmp eq i64 %71, %3
  br i1 %72, label %16, label %17, !llvm.loop !207
}

; Function Attrs: nounwind
define range(i64 0, 9) i64 @lv_chance(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = load ptr, ptr %0, align 8, !tbaa !208
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 160
  %8 = load i64, ptr %7, align 8, !tbaa !173
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %10 = load i64, ptr %9, align 8, !tbaa !209
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %345

12:                                               ; preds = %1
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %32 = load i64, ptr %13, align 8, !tbaa !210
  %33 = icmp ult i64 %32, %8
  br i1 %33, label %34, label %335

34:                                               ; preds = %12, %330
  %35 = phi i64 [ %331, %330 ], [ %32, %12 ]
  %36 = load i64, ptr %14, align 8, !tbaa !211
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %440, label %38

38:                                               ; preds = %34
  %39 = load ptr, ptr %15, align 8, !tbaa !212
  %40 = getelementptr inbounds nuw i32, ptr %39, i64 %35
  %41 = load i32, ptr %40, align 4, !tbaa !3
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %49, label %43

43:                                               ; preds = %38
  %44 = load ptr, ptr %0, align 8, !tbaa !208
  %45 = load ptr, ptr %44, align 8, !tbaa !146
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 88
  %47 = load ptr, ptr %46, align 8, !tbaa !213
  %48 = icmp eq ptr %47, null
  br i1 %48, label %440, label %49

49:                                               ; preds = %43, %38
  %50 = add i64 %36, -1
  store i64 %50, ptr %14, align 8, !tbaa !211
  %51 = load i64, ptr %16, align 8, !tbaa !214
  %52 = trunc i64 %51 to i32
  %53 = load ptr, ptr %17, align 8, !tbaa !215
  %54 = getelementptr inbounds nuw i32, ptr %53, i64 %35
  store i32 %52, ptr %54, align 4, !tbaa !3
  %55 = load i32, ptr %40, align 4, !tbaa !3
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %333, label %57

57:                                               ; preds = %49
  %58 = trunc i64 %35 to i32
  %59 = load ptr, ptr %0, align 8, !tbaa !208
  %60 = load ptr, ptr %59, align 8, !tbaa !146
  %61 = getelementptr inbounds nuw i8, ptr %59, i64 120
  %62 = load ptr, ptr %61, align 8, !tbaa !174
  %63 = and i64 %35, 4294967295
  %64 = getelementptr inbounds nuw i32, ptr %62, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !3
  %66 = getelementptr inbounds nuw i8, ptr %59, i64 96
  %67 = load ptr, ptr %66, align 8, !tbaa !168
  %68 = zext i32 %65 to i64
  %69 = getelementptr inbounds nuw i16, ptr %67, i64 %68
  %70 = load i16, ptr %69, align 2, !tbaa !138
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #15
  %71 = getelementptr inbounds nuw i8, ptr %60, i64 88
  %72 = load ptr, ptr %71, align 8, !tbaa !213
  %73 = load ptr, ptr %60, align 8, !tbaa !186
  %74 = getelementptr inbounds nuw i8, ptr %59, i64 88
  %75 = load ptr, ptr %74, align 8, !tbaa !167
  %76 = getelementptr inbounds nuw i32, ptr %75, i64 %68
  %77 = load i32, ptr %76, align 4, !tbaa !3
  %78 = call i32 %72(ptr noundef %73, i32 noundef %77, ptr noundef nonnull %2, ptr noundef nonnull %3, ptr noundef nonnull %4, ptr noundef nonnull %5) #13
  %79 = icmp ugt i32 %78, -4
  br i1 %79, label %319, label %80

80:                                               ; preds = %57
  %81 = zext i32 %78 to i64
  store i64 %81, ptr %18, align 8, !tbaa !216
  %82 = load i64, ptr %16, align 8, !tbaa !214
  %83 = add i64 %82, %81
  %84 = load i64, ptr %19, align 8, !tbaa !217
  %85 = icmp ult i64 %83, %84
  br i1 %85, label %86, label %323

86:                                               ; preds = %80
  %87 = load i64, ptr %20, align 8, !tbaa !218
  %88 = add i64 %87, %81
  %89 = load i64, ptr %21, align 8, !tbaa !219
  %90 = icmp ugt i64 %88, %89
  br i1 %90, label %323, label %91

91:                                               ; preds = %86
  %92 = load i64, ptr %22, align 8, !tbaa !196
  %93 = add i64 %92, %81
  %94 = load i64, ptr %23, align 8, !tbaa !220
  %95 = icmp ugt i64 %93, %94
  br i1 %95, label %323, label %96

96:                                               ; preds = %91
  %97 = icmp eq i32 %78, 0
  br i1 %97, label %325, label %98

98:                                               ; preds = %96
  %99 = getelementptr inbounds nuw i8, ptr %59, i64 40
  %100 = getelementptr inbounds nuw i8, ptr %59, i64 24
  %101 = zext i16 %70 to i64
  %102 = getelementptr inbounds nuw i8, ptr %59, i64 16
  %103 = getelementptr inbounds nuw i8, ptr %59, i64 8
  %104 = getelementptr inbounds nuw i8, ptr %59, i64 48
  %105 = getelementptr inbounds nuw i8, ptr %59, i64 56
  %106 = getelementptr inbounds nuw i8, ptr %59, i64 72
  %107 = getelementptr inbounds nuw i8, ptr %60, i64 64
  br label %108

108:                                              ; preds = %318, %98
  %109 = phi i32 [ 0, %98 ], [ %218, %318 ]
  %110 = load i64, ptr %20, align 8, !tbaa !218
  %111 = load i64, ptr %24, align 8, !tbaa !202
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %115, label %113

113:                                              ; preds = %108
  %114 = load ptr, ptr %25, align 8, !tbaa !221
  br label %126

115:                                              ; preds = %126, %108
  %116 = phi i64 [ 0, %108 ], [ %130, %126 ]
  %117 = load ptr, ptr %99, align 8, !tbaa !154
  %118 = load ptr, ptr %2, align 8, !tbaa !36
  %119 = load ptr, ptr %100, align 8, !tbaa !181
  %120 = load ptr, ptr %103, align 8, !tbaa !150
  %121 = load ptr, ptr %3, align 8
  %122 = load ptr, ptr %4, align 8
  %123 = zext i32 %109 to i64
  %124 = add i32 %109, 1
  %125 = call i32 @llvm.umax.i32(i32 %78, i32 %124)
  br label %132

126:                                              ; preds = %126, %113
  %127 = phi i64 [ 0, %113 ], [ %129, %126 ]
  %128 = getelementptr inbounds nuw i64, ptr %114, i64 %127
  store i64 0, ptr %128, align 8, !tbaa !41
  %129 = add nuw i64 %127, 1
  %130 = load i64, ptr %24, align 8, !tbaa !202
  %131 = icmp ult i64 %129, %130
  br i1 %131, label %126, label %115, !llvm.loop !222

132:                                              ; preds = %211, %115
  %133 = phi i64 [ %196, %211 ], [ %123, %115 ]
  %134 = phi i64 [ %195, %211 ], [ %116, %115 ]
  %135 = phi i64 [ %190, %211 ], [ 1, %115 ]
  %136 = getelementptr inbounds nuw i32, ptr %118, i64 %133
  %137 = load i32, ptr %136, align 4, !tbaa !3
  %138 = load i64, ptr %102, align 8, !tbaa !171
  %139 = mul i64 %138, %101
  %140 = zext i32 %137 to i64
  %141 = getelementptr inbounds nuw i16, ptr %120, i64 %140
  %142 = load i16, ptr %141, align 2, !tbaa !138
  %143 = zext i16 %142 to i64
  %144 = getelementptr i32, ptr %119, i64 %139
  %145 = getelementptr i32, ptr %144, i64 %143
  %146 = load i32, ptr %145, align 4, !tbaa !3
  %147 = zext i32 %146 to i64
  %148 = getelementptr inbounds nuw i16, ptr %117, i64 %147
  %149 = load i16, ptr %148, align 2, !tbaa !138
  %150 = icmp eq i16 %149, 0
  br i1 %150, label %189, label %151

151:                                              ; preds = %132
  %152 = getelementptr inbounds nuw i8, ptr %148, i64 2
  %153 = load i16, ptr %152, align 2, !tbaa !138
  %154 = load ptr, ptr %104, align 8, !tbaa !156
  %155 = zext i16 %153 to i64
  %156 = getelementptr inbounds nuw i8, ptr %154, i64 %155
  %157 = load i8, ptr %156, align 1, !tbaa !42
  %158 = and i8 %157, 1
  %159 = icmp eq i8 %158, 0
  br i1 %159, label %189, label %160

160:                                              ; preds = %151
  %161 = and i8 %157, 2
  %162 = icmp eq i8 %161, 0
  br i1 %162, label %170, label %163

163:                                              ; preds = %160
  %164 = load ptr, ptr %105, align 8, !tbaa !172
  %165 = icmp eq ptr %164, null
  br i1 %165, label %189, label %166

166:                                              ; preds = %163
  %167 = getelementptr inbounds nuw i8, ptr %164, i64 %140
  %168 = load i8, ptr %167, align 1, !tbaa !42
  %169 = icmp eq i8 %168, 0
  br i1 %169, label %170, label %189

170:                                              ; preds = %166, %160
  %171 = load ptr, ptr %106, align 8, !tbaa !155
  %172 = getelementptr inbounds nuw ptr, ptr %171, i64 %155
  %173 = load ptr, ptr %172, align 8, !tbaa !36
  %174 = getelementptr inbounds nuw i32, ptr %173, i64 %140
  %175 = load i32, ptr %174, align 4, !tbaa !3
  %176 = add i32 %175, -1
  %177 = icmp eq i32 %175, 0
  br i1 %177, label %189, label %178

178:                                              ; preds = %170
  %179 = load ptr, ptr %15, align 8, !tbaa !212
  %180 = zext i32 %176 to i64
  %181 = getelementptr inbounds nuw i32, ptr %179, i64 %180
  %182 = load i32, ptr %181, align 4, !tbaa !3
  %183 = icmp eq i32 %182, 0
  br i1 %183, label %189, label %184

184:                                              ; preds = %178
  %185 = load ptr, ptr %26, align 8, !tbaa !223
  %186 = load i64, ptr %20, align 8, !tbaa !218
  %187 = add i64 %186, 1
  store i64 %187, ptr %20, align 8, !tbaa !218
  %188 = getelementptr inbounds nuw i32, ptr %185, i64 %186
  store i32 %176, ptr %188, align 4, !tbaa !3
  br label %189

189:                                              ; preds = %184, %178, %170, %166, %163, %151, %132
  %190 = phi i64 [ %135, %184 ], [ 0, %178 ], [ 0, %170 ], [ 0, %132 ], [ 0, %166 ], [ 0, %151 ], [ 0, %163 ]
  %191 = icmp eq i64 %134, 0
  br i1 %191, label %194, label %192

192:                                              ; preds = %189
  %193 = load ptr, ptr %25, align 8, !tbaa !221
  br label %198

194:                                              ; preds = %198, %189
  %195 = phi i64 [ 0, %189 ], [ %209, %198 ]
  %196 = add nuw nsw i64 %133, 1
  %197 = icmp samesign ult i64 %196, %81
  br i1 %197, label %211, label %217

198:                                              ; preds = %198, %192
  %199 = phi i64 [ %134, %192 ], [ %209, %198 ]
  %200 = phi i64 [ 0, %192 ], [ %208, %198 ]
  %201 = mul i64 %199, %133
  %202 = getelementptr i64, ptr %121, i64 %201
  %203 = getelementptr i64, ptr %202, i64 %200
  %204 = load i64, ptr %203, align 8, !tbaa !41
  %205 = getelementptr inbounds nuw i64, ptr %193, i64 %200
  %206 = load i64, ptr %205, align 8, !tbaa !41
  %207 = or i64 %206, %204
  store i64 %207, ptr %205, align 8, !tbaa !41
  %208 = add nuw i64 %200, 1
  %209 = load i64, ptr %24, align 8, !tbaa !202
  %210 = icmp ult i64 %208, %209
  br i1 %210, label %198, label %194, !llvm.loop !224

211:                                              ; preds = %194
  %212 = getelementptr inbounds nuw i8, ptr %122, i64 %196
  %213 = load i8, ptr %212, align 1, !tbaa !42
  %214 = icmp eq i8 %213, 0
  br i1 %214, label %132, label %215, !llvm.loop !225

215:                                              ; preds = %211
  %216 = trunc nuw i64 %196 to i32
  br label %217

217:                                              ; preds = %194, %215
  %218 = phi i32 [ %216, %215 ], [ %125, %194 ]
  %219 = load ptr, ptr %25, align 8, !tbaa !221
  %220 = load i64, ptr %107, align 8, !tbaa !226
  %221 = getelementptr inbounds nuw i64, ptr %219, i64 %220
  %222 = load i64, ptr %221, align 8, !tbaa !41
  %223 = and i64 %222, 8
  %224 = icmp eq i64 %223, 0
  br i1 %224, label %228, label %225

225:                                              ; preds = %217
  %226 = load ptr, ptr %27, align 8, !tbaa !227
  %227 = getelementptr inbounds nuw i8, ptr %226, i64 %63
  store i8 1, ptr %227, align 1, !tbaa !42
  br label %228

228:                                              ; preds = %225, %217
  %229 = icmp eq i64 %190, 0
  br i1 %229, label %317, label %230

230:                                              ; preds = %228
  %231 = load ptr, ptr %28, align 8, !tbaa !228
  %232 = load i64, ptr %16, align 8, !tbaa !214
  %233 = add i64 %232, 1
  store i64 %233, ptr %16, align 8, !tbaa !214
  %234 = getelementptr inbounds nuw %struct.lv_act, ptr %231, i64 %232
  %235 = load ptr, ptr %25, align 8, !tbaa !221
  %236 = load i64, ptr %29, align 8, !tbaa !203
  %237 = add i64 %236, -1
  %238 = load i64, ptr %24, align 8, !tbaa !202
  %239 = icmp eq i64 %238, 0
  br i1 %239, label %240, label %252

240:                                              ; preds = %230
  %241 = load ptr, ptr %30, align 8, !tbaa !200
  %242 = load i32, ptr %241, align 4, !tbaa !3
  %243 = icmp eq i32 %242, 0
  br i1 %243, label %293, label %310

244:                                              ; preds = %252
  %245 = lshr i64 %260, 32
  %246 = and i64 %245, %237
  %247 = load ptr, ptr %30, align 8, !tbaa !200
  %248 = getelementptr inbounds nuw i32, ptr %247, i64 %246
  %249 = load i32, ptr %248, align 4, !tbaa !3
  %250 = icmp eq i32 %249, 0
  %251 = load ptr, ptr %31, align 8, !tbaa !201
  br i1 %250, label %289, label %263

252:                                              ; preds = %230, %252
  %253 = phi i64 [ %261, %252 ], [ 0, %230 ]
  %254 = phi i64 [ %260, %252 ], [ 0, %230 ]
  %255 = getelementptr inbounds nuw i64, ptr %235, i64 %253
  %256 = load i64, ptr %255, align 8, !tbaa !41
  %257 = xor i64 %256, %254
  %258 = lshr i64 %257, 32
  %259 = xor i64 %258, %257
  %260 = mul i64 %259, -7046029254386353131
  %261 = add nuw i64 %253, 1
  %262 = icmp eq i64 %261, %238
  br i1 %262, label %244, label %252, !llvm.loop !204

263:                                              ; preds = %244, %283
  %264 = phi i32 [ %287, %283 ], [ %249, %244 ]
  %265 = phi i64 [ %285, %283 ], [ %246, %244 ]
  %266 = add i32 %264, -1
  %267 = zext i32 %266 to i64
  %268 = mul i64 %238, %267
  %269 = getelementptr inbounds nuw i64, ptr %251, i64 %268
  br label %270

270:                                              ; preds = %270, %263
  %271 = phi i64 [ %279, %270 ], [ 0, %263 ]
  %272 = phi i64 [ %278, %270 ], [ 1, %263 ]
  %273 = getelementptr inbounds nuw i64, ptr %269, i64 %271
  %274 = load i64, ptr %273, align 8, !tbaa !41
  %275 = getelementptr inbounds nuw i64, ptr %235, i64 %271
  %276 = load i64, ptr %275, align 8, !tbaa !41
  %277 = icmp eq i64 %274, %276
  %278 = select i1 %277, i64 %272, i64 0
  %279 = add nuw i64 %271, 1
  %280 = icmp eq i64 %279, %238
  br i1 %280, label %281, label %270, !llvm.loop !205

281:                                              ; preds = %270
  %282 = icmp eq i64 %278, 0
  br i1 %282, label %283, label %310

283:                                              ; preds = %281
  %284 = add i64 %265, 1
  %285 = and i64 %284, %237
  %286 = getelementptr inbounds nuw i32, ptr %247, i64 %285
  %287 = load i32, ptr %286, align 4, !tbaa !3
  %288 = icmp eq i32 %287, 0
  br i1 %288, label %289, label %263, !llvm.loop !206

289:                                              ; preds = %283, %244
  %290 = phi i64 [ %246, %244 ], [ %285, %283 ]
  br label %298

291:                                              ; preds = %298
  %292 = getelementptr inbounds nuw i32, ptr %247, i64 %290
  br label %293

293:                                              ; preds = %291, %240
  %294 = phi ptr [ %241, %240 ], [ %292, %291 ]
  %295 = load i64, ptr %22, align 8, !tbaa !196
  %296 = add i64 %295, 1
  store i64 %296, ptr %22, align 8, !tbaa !196
  %297 = trunc i64 %296 to i32
  store i32 %297, ptr %294, align 4, !tbaa !3
  br label %310

298:                                              ; preds = %298, %289
  %299 = phi i64 [ %238, %289 ], [ %308, %298 ]
  %300 = phi i64 [ 0, %289 ], [ %307, %298 ]
  %301 = getelementptr inbounds nuw i64, ptr %235, i64 %300
  %302 = load i64, ptr %301, align 8, !tbaa !41
  %303 = load i64, ptr %22, align 8, !tbaa !196
  %304 = mul i64 %303, %299
  %305 = getelementptr i64, ptr %251, i64 %304
  %306 = getelementptr i64, ptr %305, i64 %300
  store i64 %302, ptr %306, align 8, !tbaa !41
  %307 = add nuw i64 %300, 1
  %308 = load i64, ptr %24, align 8, !tbaa !202
  %309 = icmp ult i64 %307, %308
  br i1 %309, label %298, label %291, !llvm.loop !229

310:                                              ; preds = %281, %293, %240
  %311 = phi i32 [ %297, %293 ], [ %242, %240 ], [ %264, %281 ]
  %312 = add i32 %311, -1
  %313 = trunc i64 %110 to i32
  store i32 %58, ptr %234, align 4, !tbaa !3
  %314 = getelementptr inbounds nuw i8, ptr %234, i64 4
  store i32 %312, ptr %314, align 4, !tbaa !3
  %315 = getelementptr inbounds nuw i8, ptr %234, i64 8
  store i32 %313, ptr %315, align 4, !tbaa !3
  %316 = getelementptr inbounds nuw i8, ptr %234, i64 12
  store i32 0, ptr %316, align 4, !tbaa !3
  br label %318

317:                                              ; preds = %228
  store i64 %110, ptr %20, align 8, !tbaa !218
  br label %318

318:                                              ; preds = %317, %310
  br i1 %197, label %108, label %325, !llvm.loop !230

319:                                              ; preds = %57
  %320 = add nsw i32 %78, 3
  %321 = zext nneg i32 %320 to i64
  %322 = sub nuw nsw i64 8, %321
  br label %323

323:                                              ; preds = %91, %86, %80, %319
  %324 = phi i64 [ %322, %319 ], [ 4, %80 ], [ 4, %86 ], [ 4, %91 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #15
  br label %440

325:                                              ; preds = %318, %96
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #15
  %326 = load i64, ptr %13, align 8, !tbaa !210
  %327 = load i64, ptr %9, align 8, !tbaa !209
  %328 = icmp eq i64 %327, 0
  %329 = add i64 %326, 1
  store i64 %329, ptr %13, align 8, !tbaa !210
  br i1 %328, label %330, label %345

330:                                              ; preds = %325, %333
  %331 = phi i64 [ %334, %333 ], [ %329, %325 ]
  %332 = icmp ult i64 %331, %8
  br i1 %332, label %34, label %335, !llvm.loop !231

333:                                              ; preds = %49
  %334 = add nuw i64 %35, 1
  store i64 %334, ptr %13, align 8, !tbaa !210
  br label %330

335:                                              ; preds = %330, %12
  %336 = load i64, ptr %16, align 8, !tbaa !214
  %337 = trunc i64 %336 to i32
  %338 = load ptr, ptr %17, align 8, !tbaa !215
  %339 = getelementptr inbounds nuw i32, ptr %338, i64 %8
  store i32 %337, ptr %339, align 4, !tbaa !3
  %340 = load i64, ptr %20, align 8, !tbaa !218
  %341 = trunc i64 %340 to i32
  %342 = load ptr, ptr %28, align 8, !tbaa !228
  %343 = getelementptr inbounds nuw %struct.lv_act, ptr %342, i64 %336
  %344 = getelementptr inbounds nuw i8, ptr %343, i64 8
  store i32 %341, ptr %344, align 4, !tbaa !232
  store i64 0, ptr %13, align 8, !tbaa !210
  store i64 1, ptr %9, align 8, !tbaa !209
  br label %347

345:                                              ; preds = %325, %1
  %346 = phi i64 [ %10, %1 ], [ %327, %325 ]
  switch i64 %346, label %439 [
    i64 1, label %347
    i64 2, label %391
  ]

347:                                              ; preds = %345, %335
  %348 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %349 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %350 = load i64, ptr %349, align 8, !tbaa !218
  %351 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %352 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %353 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %354 = load i64, ptr %348, align 8, !tbaa !210
  %355 = call i64 @llvm.umax.i64(i64 %354, i64 %350)
  %356 = icmp ult i64 %354, %350
  br i1 %356, label %357, label %359

357:                                              ; preds = %347
  %358 = load i64, ptr %351, align 8, !tbaa !211
  br label %364

359:                                              ; preds = %368, %347
  %360 = icmp eq i64 %8, 0
  br i1 %360, label %380, label %361

361:                                              ; preds = %359
  %362 = load ptr, ptr %352, align 8, !tbaa !234
  %363 = load i32, ptr %362, align 4, !tbaa !3
  br label %383

364:                                              ; preds = %357, %368
  %365 = phi i64 [ %369, %368 ], [ %358, %357 ]
  %366 = phi i64 [ %378, %368 ], [ %354, %357 ]
  %367 = icmp eq i64 %365, 0
  br i1 %367, label %440, label %368

368:                                              ; preds = %364
  %369 = add i64 %365, -1
  store i64 %369, ptr %351, align 8, !tbaa !211
  %370 = load ptr, ptr %352, align 8, !tbaa !234
  %371 = load ptr, ptr %353, align 8, !tbaa !223
  %372 = getelementptr inbounds nuw i32, ptr %371, i64 %366
  %373 = load i32, ptr %372, align 4, !tbaa !3
  %374 = zext i32 %373 to i64
  %375 = getelementptr inbounds nuw i32, ptr %370, i64 %374
  %376 = load i32, ptr %375, align 4, !tbaa !3
  %377 = add i32 %376, 1
  store i32 %377, ptr %375, align 4, !tbaa !3
  %378 = add i64 %366, 1
  store i64 %378, ptr %348, align 8, !tbaa !210
  %379 = icmp eq i64 %378, %355
  br i1 %379, label %359, label %364

380:                                              ; preds = %383, %359
  %381 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %382 = load i64, ptr %381, align 8, !tbaa !214
  store i64 %382, ptr %348, align 8, !tbaa !210
  store i64 2, ptr %9, align 8, !tbaa !209
  br label %391

383:                                              ; preds = %361, %383
  %384 = phi i32 [ %363, %361 ], [ %389, %383 ]
  %385 = phi i64 [ 0, %361 ], [ %386, %383 ]
  %386 = add nuw i64 %385, 1
  %387 = getelementptr inbounds nuw i32, ptr %362, i64 %386
  %388 = load i32, ptr %387, align 4, !tbaa !3
  %389 = add i32 %388, %384
  store i32 %389, ptr %387, align 4, !tbaa !3
  %390 = icmp eq i64 %386, %8
  br i1 %390, label %380, label %383, !llvm.loop !235

391:                                              ; preds = %345, %380
  %392 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %393 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %394 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %395 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %396 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %397 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %398 = load i64, ptr %392, align 8, !tbaa !210
  %399 = icmp eq i64 %398, 0
  br i1 %399, label %439, label %400

400:                                              ; preds = %391
  %401 = load i64, ptr %394, align 8, !tbaa !211
  br label %402

402:                                              ; preds = %400, %436
  %403 = phi i64 [ %409, %436 ], [ %401, %400 ]
  %404 = phi i64 [ %437, %436 ], [ %398, %400 ]
  %405 = icmp eq i64 %403, 0
  br i1 %405, label %440, label %406

406:                                              ; preds = %402
  %407 = load ptr, ptr %393, align 8, !tbaa !228
  %408 = getelementptr inbounds nuw %struct.lv_act, ptr %407, i64 %404
  %409 = add i64 %403, -1
  store i64 %409, ptr %394, align 8, !tbaa !211
  %410 = getelementptr inbounds i8, ptr %408, i64 -8
  %411 = load i32, ptr %410, align 4, !tbaa !232
  %412 = getelementptr inbounds nuw i8, ptr %408, i64 8
  %413 = load i32, ptr %412, align 4, !tbaa !232
  %414 = icmp ult i32 %411, %413
  br i1 %414, label %415, label %436

415:                                              ; preds = %406
  %416 = trunc i64 %404 to i32
  %417 = add i32 %416, -1
  %418 = load ptr, ptr %395, align 8, !tbaa !236
  %419 = load ptr, ptr %396, align 8, !tbaa !234
  %420 = load ptr, ptr %397, align 8, !tbaa !223
  %421 = zext i32 %411 to i64
  br label %422

422:                                              ; preds = %415, %422
  %423 = phi i64 [ %421, %415 ], [ %432, %422 ]
  %424 = getelementptr inbounds nuw i32, ptr %420, i64 %423
  %425 = load i32, ptr %424, align 4, !tbaa !3
  %426 = zext i32 %425 to i64
  %427 = getelementptr inbounds nuw i32, ptr %419, i64 %426
  %428 = load i32, ptr %427, align 4, !tbaa !3
  %429 = add i32 %428, -1
  store i32 %429, ptr %427, align 4, !tbaa !3
  %430 = zext i32 %429 to i64
  %431 = getelementptr inbounds nuw i32, ptr %418, i64 %430
  store i32 %417, ptr %431, align 4, !tbaa !3
  %432 = add nuw nsw i64 %423, 1
  %433 = load i32, ptr %412, align 4, !tbaa !232
  %434 = zext i32 %433 to i64
  %435 = icmp samesign ult i64 %432, %434
  br i1 %435, label %422, label %436, !llvm.loop !237

436:                                              ; preds = %422, %406
  %437 = add i64 %404, -1
  store i64 %437, ptr %392, align 8, !tbaa !210
  %438 = icmp eq i64 %437, 0
  br i1 %438, label %439, label %402

439:                                              ; preds = %436, %391, %345
  store i64 3, ptr %9, align 8, !tbaa !209
  br label %440

440:                                              ; preds = %43, %34, %364, %402, %323, %439
  %441 = phi i64 [ %324, %323 ], [ 1, %364 ], [ 0, %439 ], [ 1, %402 ], [ 5, %43 ], [ 1, %34 ]
  ret i64 %441
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_among(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #6 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 392
  %4 = load ptr, ptr %3, align 8, !tbaa !238
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 184
  store i64 0, ptr %5, align 8, !tbaa !242
  %6 = load ptr, ptr %4, align 8, !tbaa !208
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 160
  %8 = load i64, ptr %7, align 8, !tbaa !173
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %17, label %10

10:                                               ; preds = %2
  %11 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %12 = load ptr, ptr %11, align 8, !tbaa !212
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 120
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %16 = getelementptr inbounds nuw i8, ptr %4, i64 40
  br label %31

17:                                               ; preds = %60, %2
  %18 = phi i64 [ 0, %2 ], [ %62, %60 ]
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %20 = load ptr, ptr %19, align 8, !tbaa !243
  %21 = trunc i64 %18 to i32
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %23 = load i64, ptr %22, align 8, !tbaa !244
  %24 = trunc i64 %23 to i32
  store i32 0, ptr %20, align 4, !tbaa !3
  %25 = getelementptr inbounds nuw i8, ptr %20, i64 4
  store i32 %21, ptr %25, align 4, !tbaa !3
  %26 = getelementptr inbounds nuw i8, ptr %20, i64 8
  store i32 %24, ptr %26, align 4, !tbaa !3
  %27 = getelementptr inbounds nuw i8, ptr %20, i64 12
  store i32 0, ptr %27, align 4, !tbaa !3
  %28 = icmp ne i64 %18, 0
  %29 = zext i1 %28 to i64
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 184
  store i64 %29, ptr %30, align 8, !tbaa !245
  ret void

31:                                               ; preds = %10, %60
  %32 = phi i64 [ 0, %10 ], [ %61, %60 ]
  %33 = phi i64 [ 0, %10 ], [ %64, %60 ]
  %34 = phi i64 [ 0, %10 ], [ %62, %60 ]
  %35 = phi i32 [ 0, %10 ], [ %63, %60 ]
  %36 = getelementptr inbounds nuw i32, ptr %12, i64 %33
  %37 = load i32, ptr %36, align 4, !tbaa !3
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %60, label %39

39:                                               ; preds = %31
  %40 = load ptr, ptr %13, align 8, !tbaa !168
  %41 = load ptr, ptr %14, align 8, !tbaa !174
  %42 = getelementptr inbounds nuw i32, ptr %41, i64 %33
  %43 = load i32, ptr %42, align 4, !tbaa !3
  %44 = zext i32 %43 to i64
  %45 = getelementptr inbounds nuw i16, ptr %40, i64 %44
  %46 = load i16, ptr %45, align 2, !tbaa !138
  %47 = zext i16 %46 to i64
  %48 = getelementptr inbounds nuw i8, ptr %1, i64 %47
  %49 = load i8, ptr %48, align 1, !tbaa !42
  %50 = icmp eq i8 %49, 0
  br i1 %50, label %51, label %60

51:                                               ; preds = %39
  %52 = load ptr, ptr %15, align 8, !tbaa !246
  %53 = add i64 %34, 1
  %54 = getelementptr inbounds nuw i32, ptr %52, i64 %34
  store i32 %35, ptr %54, align 4, !tbaa !3
  %55 = load ptr, ptr %16, align 8, !tbaa !227
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 %33
  %57 = load i8, ptr %56, align 1, !tbaa !42
  %58 = zext i8 %57 to i64
  %59 = or i64 %32, %58
  store i64 %59, ptr %5, align 8, !tbaa !242
  br label %60

60:                                               ; preds = %31, %39, %51
  %61 = phi i64 [ %32, %39 ], [ %59, %51 ], [ %32, %31 ]
  %62 = phi i64 [ %34, %39 ], [ %53, %51 ], [ %34, %31 ]
  %63 = add i32 %35, 1
  %64 = zext i32 %63 to i64
  %65 = icmp ugt i64 %8, %64
  br i1 %65, label %31, label %17, !llvm.loop !247
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_hunt(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %5 = load i64, ptr %4, align 8, !tbaa !248
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %7, label %26

7:                                                ; preds = %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %9 = load ptr, ptr %8, align 8, !tbaa !249
  %10 = load ptr, ptr %0, align 8, !tbaa !250
  %11 = load ptr, ptr %10, align 8, !tbaa !146
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 72
  %13 = load i64, ptr %12, align 8, !tbaa !251
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %26, label %15

15:                                               ; preds = %7, %15
  %16 = phi i64 [ %21, %15 ], [ 0, %7 ]
  %17 = phi i64 [ %20, %15 ], [ 0, %7 ]
  %18 = getelementptr inbounds nuw i64, ptr %9, i64 %16
  %19 = load i64, ptr %18, align 8, !tbaa !41
  %20 = or i64 %19, %17
  %21 = add nuw i64 %16, 1
  %22 = icmp eq i64 %21, %13
  br i1 %22, label %23, label %15, !llvm.loop !252

23:                                               ; preds = %15
  %24 = icmp ne i64 %20, 0
  %25 = zext i1 %24 to i32
  br label %26

26:                                               ; preds = %7, %23, %1
  %27 = phi i32 [ 1, %1 ], [ 0, %7 ], [ %25, %23 ]
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 328
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 392
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 368
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 400
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %76 = load i64, ptr %28, align 8, !tbaa !253
  br label %77

77:                                               ; preds = %1441, %26
  %78 = phi i64 [ %1442, %1441 ], [ %76, %26 ]
  switch i64 %78, label %1348 [
    i64 0, label %79
    i64 1, label %201
    i64 2, label %483
    i64 3, label %886
    i64 4, label %1167
    i64 5, label %1172
  ]

79:                                               ; preds = %77
  %80 = load i64, ptr %42, align 8, !tbaa !245
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %1443, label %82

82:                                               ; preds = %79
  %83 = load i64, ptr %48, align 8, !tbaa !254
  %84 = load i64, ptr %57, align 8, !tbaa !255
  %85 = icmp eq i64 %83, %84
  br i1 %85, label %1443, label %86

86:                                               ; preds = %82
  %87 = load i64, ptr %39, align 8, !tbaa !256
  %88 = load i64, ptr %73, align 8, !tbaa !257
  %89 = icmp eq i64 %87, %88
  br i1 %89, label %1443, label %90

90:                                               ; preds = %86
  %91 = load i64, ptr %74, align 8, !tbaa !258
  %92 = icmp eq i64 %91, 0
  %93 = load ptr, ptr %41, align 8, !tbaa !243
  br i1 %92, label %130, label %94

94:                                               ; preds = %90
  %95 = getelementptr %struct.lv_part, ptr %93, i64 %80
  %96 = getelementptr i8, ptr %95, i64 -4
  %97 = load i32, ptr %96, align 4, !tbaa !259
  %98 = icmp eq i32 %97, 1
  br i1 %98, label %99, label %130

99:                                               ; preds = %94
  %100 = add i64 %80, -1
  store i64 %100, ptr %42, align 8, !tbaa !245
  %101 = getelementptr inbounds nuw %struct.lv_part, ptr %93, i64 %100
  %102 = load i32, ptr %101, align 4, !tbaa !3
  %103 = getelementptr inbounds nuw i8, ptr %101, i64 4
  %104 = load i32, ptr %103, align 4, !tbaa !3
  %105 = getelementptr inbounds nuw i8, ptr %101, i64 8
  %106 = load i32, ptr %105, align 4, !tbaa !3
  %107 = load i64, ptr %44, align 8, !tbaa !261
  %108 = zext i32 %104 to i64
  %109 = icmp ult i32 %102, %104
  br i1 %109, label %110, label %124

110:                                              ; preds = %99
  %111 = zext i32 %102 to i64
  %112 = load ptr, ptr %45, align 8, !tbaa !246
  %113 = load ptr, ptr %46, align 8, !tbaa !262
  br label %115

114:                                              ; preds = %115
  store i64 %120, ptr %44, align 8, !tbaa !261
  br label %124

115:                                              ; preds = %115, %110
  %116 = phi i64 [ %107, %110 ], [ %120, %115 ]
  %117 = phi i64 [ %111, %110 ], [ %122, %115 ]
  %118 = getelementptr inbounds nuw i32, ptr %112, i64 %117
  %119 = load i32, ptr %118, align 4, !tbaa !3
  %120 = add i64 %116, 1
  %121 = getelementptr inbounds nuw i32, ptr %113, i64 %116
  store i32 %119, ptr %121, align 4, !tbaa !3
  %122 = add nuw nsw i64 %117, 1
  %123 = icmp eq i64 %122, %108
  br i1 %123, label %114, label %115, !llvm.loop !263

124:                                              ; preds = %99, %114
  %125 = phi i64 [ %120, %114 ], [ %107, %99 ]
  %126 = load ptr, ptr %47, align 8, !tbaa !264
  %127 = add i64 %83, 1
  store i64 %127, ptr %48, align 8, !tbaa !254
  %128 = getelementptr inbounds nuw %struct.lv_part, ptr %126, i64 %83
  %129 = trunc i64 %107 to i32
  store i32 %129, ptr %128, align 4, !tbaa !3
  br label %1423

130:                                              ; preds = %94, %90
  %131 = load ptr, ptr %0, align 8, !tbaa !250
  %132 = load ptr, ptr %131, align 8, !tbaa !146
  %133 = getelementptr inbounds nuw i8, ptr %132, i64 16
  %134 = load ptr, ptr %133, align 8, !tbaa !265
  %135 = icmp eq ptr %134, null
  br i1 %135, label %136, label %145

136:                                              ; preds = %130
  %137 = getelementptr %struct.lv_part, ptr %93, i64 %80
  %138 = getelementptr i8, ptr %137, i64 -4
  %139 = load i32, ptr %138, align 4, !tbaa !259
  %140 = icmp eq i32 %139, 1
  br i1 %140, label %1443, label %141

141:                                              ; preds = %136
  %142 = getelementptr i8, ptr %137, i64 -8
  %143 = load i32, ptr %142, align 4, !tbaa !266
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %145, label %1443

145:                                              ; preds = %141, %130
  %146 = add i64 %80, -1
  store i64 %146, ptr %42, align 8, !tbaa !245
  %147 = getelementptr inbounds nuw %struct.lv_part, ptr %93, i64 %146
  %148 = load i32, ptr %147, align 4, !tbaa !3
  %149 = getelementptr inbounds nuw i8, ptr %147, i64 4
  %150 = load i32, ptr %149, align 4, !tbaa !3
  %151 = getelementptr inbounds nuw i8, ptr %147, i64 8
  %152 = load i32, ptr %151, align 4, !tbaa !3
  %153 = getelementptr inbounds nuw i8, ptr %147, i64 12
  %154 = load i32, ptr %153, align 4, !tbaa !3
  %155 = zext i32 %148 to i64
  store i64 %155, ptr %35, align 8, !tbaa !267
  store i64 %155, ptr %33, align 8, !tbaa !268
  %156 = zext i32 %150 to i64
  store i64 %156, ptr %43, align 8, !tbaa !269
  %157 = zext i32 %152 to i64
  store i64 %157, ptr %40, align 8, !tbaa !270
  %158 = load i64, ptr %64, align 8, !tbaa !271
  %159 = add i64 %158, 1
  store i64 %159, ptr %64, align 8, !tbaa !271
  store i64 4294967295, ptr %68, align 8, !tbaa !272
  %160 = icmp ult i32 %148, %150
  br i1 %160, label %161, label %165

161:                                              ; preds = %145
  %162 = trunc i64 %159 to i32
  %163 = load ptr, ptr %71, align 8, !tbaa !273
  %164 = load ptr, ptr %45, align 8, !tbaa !246
  br label %168

165:                                              ; preds = %168, %145
  store i64 1, ptr %67, align 8, !tbaa !274
  %166 = sub nsw i64 %156, %155
  store i64 %166, ptr %50, align 8, !tbaa !275
  store i64 0, ptr %72, align 8, !tbaa !276
  store i64 0, ptr %65, align 8, !tbaa !277
  %167 = icmp eq i32 %154, 1
  br i1 %167, label %176, label %195

168:                                              ; preds = %168, %161
  %169 = phi i64 [ %155, %161 ], [ %174, %168 ]
  %170 = getelementptr inbounds nuw i32, ptr %164, i64 %169
  %171 = load i32, ptr %170, align 4, !tbaa !3
  %172 = zext i32 %171 to i64
  %173 = getelementptr inbounds nuw i32, ptr %163, i64 %172
  store i32 %162, ptr %173, align 4, !tbaa !3
  %174 = add nuw nsw i64 %169, 1
  %175 = icmp eq i64 %174, %156
  br i1 %175, label %165, label %168, !llvm.loop !278

176:                                              ; preds = %165
  %177 = getelementptr inbounds nuw i8, ptr %132, i64 64
  %178 = load i64, ptr %177, align 8, !tbaa !226
  %179 = mul i64 %178, 3
  %180 = getelementptr inbounds nuw i8, ptr %132, i64 72
  %181 = load i64, ptr %180, align 8, !tbaa !251
  %182 = shl i64 %181, 1
  %183 = add i64 %182, %179
  %184 = icmp eq i64 %183, 0
  br i1 %184, label %194, label %185

185:                                              ; preds = %176
  %186 = load ptr, ptr %30, align 8, !tbaa !279
  br label %187

187:                                              ; preds = %187, %185
  %188 = phi i64 [ 0, %185 ], [ %192, %187 ]
  %189 = icmp ult i64 %188, %178
  %190 = sext i1 %189 to i64
  %191 = getelementptr inbounds nuw i64, ptr %186, i64 %188
  store i64 %190, ptr %191, align 8, !tbaa !41
  %192 = add nuw i64 %188, 1
  %193 = icmp eq i64 %192, %183
  br i1 %193, label %194, label %187, !llvm.loop !280

194:                                              ; preds = %187, %176
  store i64 -1, ptr %49, align 8, !tbaa !281
  store i64 0, ptr %75, align 8, !tbaa !282
  br label %199

195:                                              ; preds = %165
  %196 = load ptr, ptr %51, align 8, !tbaa !238
  %197 = icmp eq ptr %196, null
  %198 = select i1 %197, i64 2, i64 1
  br label %199

199:                                              ; preds = %195, %194
  %200 = phi i64 [ %198, %195 ], [ 4, %194 ]
  store i64 %200, ptr %28, align 8, !tbaa !253
  br label %1435

201:                                              ; preds = %77
  %202 = load ptr, ptr %51, align 8, !tbaa !238
  %203 = load i64, ptr %64, align 8, !tbaa !271
  %204 = trunc i64 %203 to i32
  %205 = load i64, ptr %40, align 8, !tbaa !270
  %206 = icmp eq i64 %205, 0
  br i1 %206, label %216, label %207

207:                                              ; preds = %201
  %208 = add i64 %205, -1
  %209 = load ptr, ptr %38, align 8, !tbaa !283
  %210 = load ptr, ptr %0, align 8, !tbaa !250
  %211 = load ptr, ptr %210, align 8, !tbaa !146
  %212 = getelementptr inbounds nuw i8, ptr %211, i64 72
  %213 = load i64, ptr %212, align 8, !tbaa !251
  %214 = mul i64 %213, %208
  %215 = getelementptr inbounds nuw i64, ptr %209, i64 %214
  br label %216

216:                                              ; preds = %207, %201
  %217 = phi ptr [ %215, %207 ], [ null, %201 ]
  %218 = load i64, ptr %43, align 8, !tbaa !269
  %219 = load i64, ptr %35, align 8, !tbaa !267
  %220 = icmp ult i64 %219, %218
  br i1 %220, label %221, label %230

221:                                              ; preds = %216
  %222 = getelementptr inbounds nuw i8, ptr %202, i64 32
  %223 = getelementptr inbounds nuw i8, ptr %202, i64 16
  %224 = getelementptr inbounds nuw i8, ptr %202, i64 48
  %225 = getelementptr inbounds nuw i8, ptr %202, i64 56
  %226 = icmp eq ptr %217, null
  %227 = getelementptr inbounds nuw i8, ptr %202, i64 72
  %228 = getelementptr inbounds nuw i8, ptr %202, i64 96
  %229 = load i64, ptr %56, align 8, !tbaa !284
  br label %240

230:                                              ; preds = %371, %216
  %231 = load i64, ptr %72, align 8, !tbaa !276
  %232 = icmp eq i64 %231, 0
  br i1 %232, label %452, label %233

233:                                              ; preds = %230
  %234 = getelementptr inbounds nuw i8, ptr %202, i64 24
  %235 = getelementptr inbounds nuw i8, ptr %202, i64 64
  %236 = getelementptr inbounds nuw i8, ptr %202, i64 48
  %237 = getelementptr inbounds nuw i8, ptr %202, i64 56
  %238 = getelementptr inbounds nuw i8, ptr %202, i64 32
  %239 = load i64, ptr %56, align 8, !tbaa !284
  br label %377

240:                                              ; preds = %371, %221
  %241 = phi i64 [ %229, %221 ], [ %245, %371 ]
  %242 = phi i64 [ %219, %221 ], [ %372, %371 ]
  %243 = icmp eq i64 %241, 0
  br i1 %243, label %477, label %244

244:                                              ; preds = %240
  %245 = add i64 %241, -1
  store i64 %245, ptr %56, align 8, !tbaa !284
  %246 = load ptr, ptr %45, align 8, !tbaa !246
  %247 = getelementptr inbounds nuw i32, ptr %246, i64 %242
  %248 = load i32, ptr %247, align 4, !tbaa !3
  %249 = load ptr, ptr %222, align 8, !tbaa !285
  %250 = zext i32 %248 to i64
  %251 = getelementptr inbounds nuw i32, ptr %249, i64 %250
  store i32 0, ptr %251, align 4, !tbaa !3
  %252 = load ptr, ptr %223, align 8, !tbaa !215
  %253 = getelementptr inbounds nuw i32, ptr %252, i64 %250
  %254 = load i32, ptr %253, align 4, !tbaa !3
  %255 = add i32 %248, 1
  %256 = zext i32 %255 to i64
  %257 = getelementptr inbounds nuw i32, ptr %252, i64 %256
  %258 = load i32, ptr %257, align 4, !tbaa !3
  %259 = icmp ult i32 %254, %258
  %260 = load ptr, ptr %71, align 8, !tbaa !273
  br i1 %259, label %261, label %365

261:                                              ; preds = %244
  %262 = load ptr, ptr %224, align 8, !tbaa !228
  %263 = zext i32 %254 to i64
  br label %266

264:                                              ; preds = %358
  %265 = icmp eq i32 %361, 0
  br i1 %265, label %365, label %371

266:                                              ; preds = %358, %261
  %267 = phi i32 [ 0, %261 ], [ %361, %358 ]
  %268 = phi i64 [ %263, %261 ], [ %272, %358 ]
  %269 = getelementptr inbounds nuw %struct.lv_act, ptr %262, i64 %268
  %270 = getelementptr inbounds nuw i8, ptr %269, i64 8
  %271 = load i32, ptr %270, align 4, !tbaa !232
  %272 = add nuw nsw i64 %268, 1
  %273 = getelementptr inbounds nuw %struct.lv_act, ptr %262, i64 %272
  %274 = getelementptr inbounds nuw i8, ptr %273, i64 8
  %275 = load i32, ptr %274, align 4, !tbaa !232
  %276 = icmp ult i32 %271, %275
  br i1 %276, label %278, label %277

277:                                              ; preds = %266
  br i1 %226, label %358, label %299

278:                                              ; preds = %266
  %279 = load ptr, ptr %225, align 8, !tbaa !223
  %280 = zext i32 %271 to i64
  %281 = zext i32 %275 to i64
  br label %282

282:                                              ; preds = %282, %278
  %283 = phi i64 [ %280, %278 ], [ %294, %282 ]
  %284 = phi i32 [ 1, %278 ], [ %293, %282 ]
  %285 = getelementptr inbounds nuw i32, ptr %279, i64 %283
  %286 = load i32, ptr %285, align 4, !tbaa !3
  %287 = and i32 %286, 2147483647
  %288 = zext nneg i32 %287 to i64
  %289 = getelementptr inbounds nuw i32, ptr %260, i64 %288
  %290 = load i32, ptr %289, align 4, !tbaa !3
  %291 = icmp eq i32 %290, %204
  %292 = freeze i1 %291
  %293 = select i1 %292, i32 %284, i32 0
  %294 = add nuw nsw i64 %283, 1
  %295 = icmp eq i64 %294, %281
  br i1 %295, label %296, label %282, !llvm.loop !286

296:                                              ; preds = %282
  %297 = icmp eq i32 %293, 0
  %298 = select i1 %297, i1 true, i1 %226
  br i1 %298, label %331, label %299

299:                                              ; preds = %296, %277
  %300 = load ptr, ptr %227, align 8, !tbaa !201
  %301 = getelementptr inbounds nuw i8, ptr %269, i64 4
  %302 = load i32, ptr %301, align 4, !tbaa !287
  %303 = zext i32 %302 to i64
  %304 = load i64, ptr %228, align 8, !tbaa !202
  %305 = mul i64 %304, %303
  %306 = getelementptr inbounds nuw i64, ptr %300, i64 %305
  %307 = load ptr, ptr %0, align 8, !tbaa !250
  %308 = load ptr, ptr %307, align 8, !tbaa !146
  %309 = getelementptr inbounds nuw i8, ptr %308, i64 64
  %310 = load i64, ptr %309, align 8, !tbaa !226
  %311 = getelementptr inbounds nuw i64, ptr %306, i64 %310
  %312 = getelementptr inbounds nuw i8, ptr %308, i64 72
  %313 = load i64, ptr %312, align 8, !tbaa !251
  %314 = icmp eq i64 %313, 0
  br i1 %314, label %335, label %315

315:                                              ; preds = %299, %315
  %316 = phi i64 [ %324, %315 ], [ 0, %299 ]
  %317 = phi i64 [ %325, %315 ], [ 0, %299 ]
  %318 = getelementptr inbounds nuw i64, ptr %311, i64 %317
  %319 = load i64, ptr %318, align 8, !tbaa !41
  %320 = getelementptr inbounds nuw i64, ptr %217, i64 %317
  %321 = load i64, ptr %320, align 8, !tbaa !41
  %322 = and i64 %321, %319
  %323 = freeze i64 %322
  %324 = or i64 %323, %316
  %325 = add nuw i64 %317, 1
  %326 = icmp eq i64 %325, %313
  br i1 %326, label %327, label %315, !llvm.loop !252

327:                                              ; preds = %315
  %328 = icmp eq i64 %324, 0
  %329 = select i1 %328, i32 0, i32 -2147483648
  %330 = zext i1 %328 to i32
  br label %335

331:                                              ; preds = %296
  %332 = select i1 %297, i32 -2147483648, i32 0
  %333 = xor i1 %297, true
  %334 = zext i1 %333 to i32
  br label %341

335:                                              ; preds = %327, %299
  %336 = phi i32 [ 1, %299 ], [ %330, %327 ]
  %337 = phi i32 [ 0, %299 ], [ %329, %327 ]
  br i1 %276, label %338, label %358

338:                                              ; preds = %335
  %339 = load ptr, ptr %225, align 8, !tbaa !223
  %340 = zext i32 %271 to i64
  br label %341

341:                                              ; preds = %338, %331
  %342 = phi i64 [ %340, %338 ], [ %280, %331 ]
  %343 = phi ptr [ %339, %338 ], [ %279, %331 ]
  %344 = phi i32 [ %336, %338 ], [ %334, %331 ]
  %345 = phi i32 [ %337, %338 ], [ %332, %331 ]
  br label %346

346:                                              ; preds = %346, %341
  %347 = phi i64 [ %342, %341 ], [ %352, %346 ]
  %348 = getelementptr inbounds nuw i32, ptr %343, i64 %347
  %349 = load i32, ptr %348, align 4, !tbaa !3
  %350 = and i32 %349, 2147483647
  %351 = or disjoint i32 %350, %345
  store i32 %351, ptr %348, align 4, !tbaa !3
  %352 = add nuw nsw i64 %347, 1
  %353 = load i32, ptr %274, align 4, !tbaa !232
  %354 = zext i32 %353 to i64
  %355 = icmp samesign ult i64 %352, %354
  br i1 %355, label %346, label %356, !llvm.loop !288

356:                                              ; preds = %346
  %357 = load i32, ptr %251, align 4, !tbaa !3
  br label %358

358:                                              ; preds = %356, %335, %277
  %359 = phi i32 [ %344, %356 ], [ %336, %335 ], [ 1, %277 ]
  %360 = phi i32 [ %357, %356 ], [ %267, %335 ], [ %267, %277 ]
  %361 = add i32 %360, %359
  store i32 %361, ptr %251, align 4, !tbaa !3
  %362 = load i32, ptr %257, align 4, !tbaa !3
  %363 = zext i32 %362 to i64
  %364 = icmp samesign ult i64 %272, %363
  br i1 %364, label %266, label %264, !llvm.loop !289

365:                                              ; preds = %264, %244
  %366 = getelementptr inbounds nuw i32, ptr %260, i64 %250
  store i32 0, ptr %366, align 4, !tbaa !3
  %367 = load ptr, ptr %54, align 8, !tbaa !290
  %368 = load i64, ptr %72, align 8, !tbaa !276
  %369 = add i64 %368, 1
  store i64 %369, ptr %72, align 8, !tbaa !276
  %370 = getelementptr inbounds nuw i32, ptr %367, i64 %368
  store i32 %248, ptr %370, align 4, !tbaa !3
  br label %371

371:                                              ; preds = %365, %264
  %372 = add nuw i64 %242, 1
  store i64 %372, ptr %35, align 8, !tbaa !267
  %373 = icmp eq i64 %372, %218
  br i1 %373, label %230, label %240, !llvm.loop !291

374:                                              ; preds = %446, %381
  %375 = phi i64 [ %384, %381 ], [ %447, %446 ]
  %376 = icmp eq i64 %375, 0
  br i1 %376, label %452, label %377, !llvm.loop !292

377:                                              ; preds = %374, %233
  %378 = phi i64 [ %239, %233 ], [ %382, %374 ]
  %379 = phi i64 [ %231, %233 ], [ %375, %374 ]
  %380 = icmp eq i64 %378, 0
  br i1 %380, label %477, label %381

381:                                              ; preds = %377
  %382 = add i64 %378, -1
  store i64 %382, ptr %56, align 8, !tbaa !284
  %383 = load ptr, ptr %54, align 8, !tbaa !290
  %384 = add i64 %379, -1
  store i64 %384, ptr %72, align 8, !tbaa !276
  %385 = getelementptr inbounds nuw i32, ptr %383, i64 %384
  %386 = load i32, ptr %385, align 4, !tbaa !3
  %387 = load ptr, ptr %234, align 8, !tbaa !234
  %388 = zext i32 %386 to i64
  %389 = getelementptr inbounds nuw i32, ptr %387, i64 %388
  %390 = load i32, ptr %389, align 4, !tbaa !3
  %391 = add i32 %386, 1
  %392 = zext i32 %391 to i64
  %393 = getelementptr inbounds nuw i32, ptr %387, i64 %392
  %394 = load i32, ptr %393, align 4, !tbaa !3
  %395 = icmp ult i32 %390, %394
  br i1 %395, label %396, label %374

396:                                              ; preds = %381
  %397 = load ptr, ptr %235, align 8, !tbaa !236
  %398 = load ptr, ptr %236, align 8, !tbaa !228
  %399 = load ptr, ptr %71, align 8, !tbaa !273
  %400 = zext i32 %390 to i64
  br label %401

401:                                              ; preds = %446, %396
  %402 = phi i64 [ %400, %396 ], [ %448, %446 ]
  %403 = phi i64 [ %384, %396 ], [ %447, %446 ]
  %404 = getelementptr inbounds nuw i32, ptr %397, i64 %402
  %405 = load i32, ptr %404, align 4, !tbaa !3
  %406 = zext i32 %405 to i64
  %407 = getelementptr inbounds nuw %struct.lv_act, ptr %398, i64 %406
  %408 = load i32, ptr %407, align 4, !tbaa !293
  %409 = zext i32 %408 to i64
  %410 = getelementptr inbounds nuw i32, ptr %399, i64 %409
  %411 = load i32, ptr %410, align 4, !tbaa !3
  %412 = icmp eq i32 %411, %204
  br i1 %412, label %413, label %446

413:                                              ; preds = %401
  %414 = load ptr, ptr %237, align 8, !tbaa !223
  %415 = getelementptr inbounds nuw i8, ptr %407, i64 8
  %416 = load i32, ptr %415, align 4, !tbaa !232
  %417 = zext i32 %416 to i64
  %418 = getelementptr inbounds nuw i32, ptr %414, i64 %417
  %419 = load i32, ptr %418, align 4, !tbaa !3
  %420 = icmp sgt i32 %419, -1
  br i1 %420, label %421, label %446

421:                                              ; preds = %413
  %422 = add i32 %405, 1
  %423 = zext i32 %422 to i64
  %424 = getelementptr inbounds nuw %struct.lv_act, ptr %398, i64 %423
  %425 = getelementptr inbounds nuw i8, ptr %424, i64 8
  %426 = load i32, ptr %425, align 4, !tbaa !232
  %427 = icmp ult i32 %416, %426
  br i1 %427, label %428, label %437

428:                                              ; preds = %421, %428
  %429 = phi i64 [ %433, %428 ], [ %417, %421 ]
  %430 = getelementptr inbounds nuw i32, ptr %414, i64 %429
  %431 = load i32, ptr %430, align 4, !tbaa !3
  %432 = or i32 %431, -2147483648
  store i32 %432, ptr %430, align 4, !tbaa !3
  %433 = add nuw nsw i64 %429, 1
  %434 = load i32, ptr %425, align 4, !tbaa !232
  %435 = zext i32 %434 to i64
  %436 = icmp samesign ult i64 %433, %435
  br i1 %436, label %428, label %437, !llvm.loop !288

437:                                              ; preds = %428, %421
  %438 = load ptr, ptr %238, align 8, !tbaa !285
  %439 = getelementptr inbounds nuw i32, ptr %438, i64 %409
  %440 = load i32, ptr %439, align 4, !tbaa !3
  %441 = add i32 %440, -1
  store i32 %441, ptr %439, align 4, !tbaa !3
  %442 = icmp eq i32 %441, 0
  br i1 %442, label %443, label %446

443:                                              ; preds = %437
  store i32 0, ptr %410, align 4, !tbaa !3
  %444 = add i64 %403, 1
  store i64 %444, ptr %72, align 8, !tbaa !276
  %445 = getelementptr inbounds nuw i32, ptr %383, i64 %403
  store i32 %408, ptr %445, align 4, !tbaa !3
  br label %446

446:                                              ; preds = %443, %437, %413, %401
  %447 = phi i64 [ %403, %437 ], [ %403, %401 ], [ %403, %413 ], [ %444, %443 ]
  %448 = add nuw nsw i64 %402, 1
  %449 = load i32, ptr %393, align 4, !tbaa !3
  %450 = zext i32 %449 to i64
  %451 = icmp samesign ult i64 %448, %450
  br i1 %451, label %401, label %374, !llvm.loop !294

452:                                              ; preds = %374, %230
  %453 = load i64, ptr %33, align 8, !tbaa !268
  %454 = icmp ult i64 %453, %218
  br i1 %454, label %455, label %458

455:                                              ; preds = %452
  %456 = load ptr, ptr %71, align 8, !tbaa !273
  %457 = load ptr, ptr %45, align 8, !tbaa !246
  br label %461

458:                                              ; preds = %473, %452
  %459 = phi i64 [ %453, %452 ], [ %474, %473 ]
  store i64 %459, ptr %43, align 8, !tbaa !269
  %460 = sub i64 %459, %453
  store i64 %460, ptr %50, align 8, !tbaa !275
  br label %477

461:                                              ; preds = %473, %455
  %462 = phi i64 [ %453, %455 ], [ %475, %473 ]
  %463 = phi i64 [ %453, %455 ], [ %474, %473 ]
  %464 = getelementptr inbounds nuw i32, ptr %457, i64 %462
  %465 = load i32, ptr %464, align 4, !tbaa !3
  %466 = zext i32 %465 to i64
  %467 = getelementptr inbounds nuw i32, ptr %456, i64 %466
  %468 = load i32, ptr %467, align 4, !tbaa !3
  %469 = icmp eq i32 %468, %204
  br i1 %469, label %470, label %473

470:                                              ; preds = %461
  %471 = add i64 %463, 1
  %472 = getelementptr inbounds nuw i32, ptr %457, i64 %463
  store i32 %465, ptr %472, align 4, !tbaa !3
  br label %473

473:                                              ; preds = %470, %461
  %474 = phi i64 [ %471, %470 ], [ %463, %461 ]
  %475 = add nuw i64 %462, 1
  %476 = icmp eq i64 %475, %218
  br i1 %476, label %458, label %461, !llvm.loop !295

477:                                              ; preds = %240, %377, %458
  %478 = phi i64 [ %459, %458 ], [ %218, %377 ], [ %218, %240 ]
  %479 = phi i64 [ 0, %458 ], [ 1, %377 ], [ 1, %240 ]
  %480 = load i64, ptr %33, align 8, !tbaa !268
  %481 = icmp ugt i64 %478, %480
  %482 = select i1 %481, i64 2, i64 0
  br label %1419

483:                                              ; preds = %77
  %484 = load i64, ptr %64, align 8, !tbaa !271
  %485 = trunc i64 %484 to i32
  %486 = load i64, ptr %40, align 8, !tbaa !270
  %487 = icmp eq i64 %486, 0
  br i1 %487, label %497, label %488

488:                                              ; preds = %483
  %489 = add i64 %486, -1
  %490 = load ptr, ptr %38, align 8, !tbaa !283
  %491 = load ptr, ptr %0, align 8, !tbaa !250
  %492 = load ptr, ptr %491, align 8, !tbaa !146
  %493 = getelementptr inbounds nuw i8, ptr %492, i64 72
  %494 = load i64, ptr %493, align 8, !tbaa !251
  %495 = mul i64 %494, %489
  %496 = getelementptr inbounds nuw i64, ptr %490, i64 %495
  br label %497

497:                                              ; preds = %488, %483
  %498 = phi ptr [ %496, %488 ], [ null, %483 ]
  %499 = icmp eq ptr %498, null
  br label %500

500:                                              ; preds = %885, %497
  %501 = load i64, ptr %65, align 8, !tbaa !277
  %502 = icmp eq i64 %501, 0
  br i1 %502, label %503, label %538

503:                                              ; preds = %500
  %504 = load i64, ptr %43, align 8, !tbaa !269
  %505 = load i64, ptr %35, align 8, !tbaa !267
  %506 = icmp ult i64 %505, %504
  br i1 %506, label %507, label %521

507:                                              ; preds = %503
  %508 = load ptr, ptr %55, align 8, !tbaa !296
  %509 = load ptr, ptr %45, align 8, !tbaa !246
  br label %510

510:                                              ; preds = %518, %507
  %511 = phi i64 [ %505, %507 ], [ %519, %518 ]
  %512 = getelementptr inbounds nuw i32, ptr %509, i64 %511
  %513 = load i32, ptr %512, align 4, !tbaa !3
  %514 = zext i32 %513 to i64
  %515 = getelementptr inbounds nuw i32, ptr %508, i64 %514
  %516 = load i32, ptr %515, align 4, !tbaa !3
  %517 = icmp eq i32 %516, 0
  br i1 %517, label %521, label %518

518:                                              ; preds = %510
  %519 = add i64 %511, 1
  store i64 %519, ptr %35, align 8, !tbaa !267
  %520 = icmp eq i64 %519, %504
  br i1 %520, label %1431, label %510, !llvm.loop !297

521:                                              ; preds = %510, %503
  %522 = phi i64 [ %505, %503 ], [ %511, %510 ]
  %523 = icmp eq i64 %522, %504
  br i1 %523, label %1431, label %524

524:                                              ; preds = %521
  %525 = load ptr, ptr %45, align 8, !tbaa !246
  %526 = getelementptr inbounds nuw i32, ptr %525, i64 %522
  %527 = load i32, ptr %526, align 4, !tbaa !3
  %528 = load ptr, ptr %53, align 8, !tbaa !298
  store i32 %527, ptr %528, align 4, !tbaa !3
  %529 = load ptr, ptr %66, align 8, !tbaa !299
  store i64 1, ptr %65, align 8, !tbaa !277
  store i32 0, ptr %529, align 4, !tbaa !3
  %530 = load i64, ptr %67, align 8, !tbaa !274
  %531 = add i64 %530, 1
  store i64 %531, ptr %67, align 8, !tbaa !274
  %532 = trunc i64 %530 to i32
  %533 = load ptr, ptr %55, align 8, !tbaa !296
  %534 = zext i32 %527 to i64
  %535 = getelementptr inbounds nuw i32, ptr %533, i64 %534
  store i32 %532, ptr %535, align 4, !tbaa !3
  %536 = load ptr, ptr %60, align 8, !tbaa !300
  %537 = getelementptr inbounds nuw i8, ptr %536, i64 %534
  store i8 0, ptr %537, align 1, !tbaa !42
  br label %538

538:                                              ; preds = %524, %500
  %539 = load i64, ptr %56, align 8, !tbaa !284
  %540 = icmp eq i64 %539, 0
  br i1 %540, label %1443, label %541

541:                                              ; preds = %538
  %542 = add i64 %539, -1
  store i64 %542, ptr %56, align 8, !tbaa !284
  %543 = load ptr, ptr %53, align 8, !tbaa !298
  %544 = load i64, ptr %65, align 8, !tbaa !277
  %545 = add i64 %544, -1
  %546 = getelementptr inbounds nuw i32, ptr %543, i64 %545
  %547 = load i32, ptr %546, align 4, !tbaa !3
  %548 = and i32 %547, 2147483647
  %549 = load ptr, ptr %66, align 8, !tbaa !299
  %550 = getelementptr inbounds nuw i32, ptr %549, i64 %545
  %551 = load i32, ptr %550, align 4, !tbaa !3
  %552 = load ptr, ptr %0, align 8, !tbaa !250
  %553 = load ptr, ptr %51, align 8, !tbaa !238
  %554 = icmp eq ptr %553, null
  br i1 %554, label %580, label %555

555:                                              ; preds = %541
  %556 = getelementptr inbounds nuw i8, ptr %553, i64 48
  %557 = load ptr, ptr %556, align 8, !tbaa !228
  %558 = getelementptr inbounds nuw i8, ptr %553, i64 16
  %559 = load ptr, ptr %558, align 8, !tbaa !215
  %560 = zext nneg i32 %548 to i64
  %561 = getelementptr inbounds nuw i32, ptr %559, i64 %560
  %562 = load i32, ptr %561, align 4, !tbaa !3
  %563 = zext i32 %562 to i64
  %564 = getelementptr inbounds nuw %struct.lv_act, ptr %557, i64 %563
  %565 = getelementptr inbounds nuw i8, ptr %564, i64 8
  %566 = load i32, ptr %565, align 4, !tbaa !232
  %567 = getelementptr inbounds nuw i8, ptr %553, i64 56
  %568 = load ptr, ptr %567, align 8, !tbaa !223
  %569 = zext i32 %566 to i64
  %570 = getelementptr inbounds nuw i32, ptr %568, i64 %569
  %571 = add nuw i32 %548, 1
  %572 = zext i32 %571 to i64
  %573 = getelementptr inbounds nuw i32, ptr %559, i64 %572
  %574 = load i32, ptr %573, align 4, !tbaa !3
  %575 = zext i32 %574 to i64
  %576 = getelementptr inbounds nuw %struct.lv_act, ptr %557, i64 %575
  %577 = getelementptr inbounds nuw i8, ptr %576, i64 8
  %578 = load i32, ptr %577, align 4, !tbaa !232
  %579 = sub i32 %578, %566
  br label %756

580:                                              ; preds = %541
  br i1 %499, label %581, label %604

581:                                              ; preds = %580
  %582 = getelementptr inbounds nuw i8, ptr %552, i64 216
  %583 = load i64, ptr %582, align 8, !tbaa !164
  %584 = icmp eq i64 %583, 0
  br i1 %584, label %600, label %585

585:                                              ; preds = %581
  %586 = getelementptr inbounds nuw i8, ptr %552, i64 136
  %587 = load ptr, ptr %586, align 8, !tbaa !189
  %588 = getelementptr inbounds nuw i8, ptr %552, i64 128
  %589 = load ptr, ptr %588, align 8, !tbaa !192
  %590 = zext nneg i32 %548 to i64
  %591 = getelementptr inbounds nuw i64, ptr %589, i64 %590
  %592 = load i64, ptr %591, align 8, !tbaa !41
  %593 = getelementptr inbounds nuw i32, ptr %587, i64 %592
  %594 = add nuw i32 %548, 1
  %595 = zext i32 %594 to i64
  %596 = getelementptr inbounds nuw i64, ptr %589, i64 %595
  %597 = load i64, ptr %596, align 8, !tbaa !41
  %598 = sub i64 %597, %592
  %599 = trunc i64 %598 to i32
  br label %756

600:                                              ; preds = %581
  %601 = load i64, ptr %68, align 8, !tbaa !272
  %602 = zext nneg i32 %548 to i64
  %603 = icmp eq i64 %601, %602
  br i1 %603, label %752, label %744

604:                                              ; preds = %580
  %605 = load i64, ptr %68, align 8, !tbaa !272
  %606 = zext nneg i32 %548 to i64
  %607 = icmp eq i64 %605, %606
  br i1 %607, label %752, label %608

608:                                              ; preds = %604
  %609 = load ptr, ptr %552, align 8, !tbaa !146
  %610 = getelementptr inbounds nuw i8, ptr %552, i64 88
  %611 = load ptr, ptr %610, align 8, !tbaa !167
  %612 = getelementptr inbounds nuw i8, ptr %552, i64 120
  %613 = load ptr, ptr %612, align 8, !tbaa !174
  %614 = getelementptr inbounds nuw i32, ptr %613, i64 %606
  %615 = load i32, ptr %614, align 4, !tbaa !3
  %616 = zext i32 %615 to i64
  %617 = getelementptr inbounds nuw i32, ptr %611, i64 %616
  %618 = load i32, ptr %617, align 4, !tbaa !3
  %619 = getelementptr inbounds nuw i8, ptr %552, i64 96
  %620 = load ptr, ptr %619, align 8, !tbaa !168
  %621 = getelementptr inbounds nuw i16, ptr %620, i64 %616
  %622 = load i16, ptr %621, align 2, !tbaa !138
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  %623 = getelementptr inbounds nuw i8, ptr %609, i64 16
  %624 = load ptr, ptr %623, align 8, !tbaa !265
  %625 = load ptr, ptr %609, align 8, !tbaa !186
  %626 = call i32 %624(ptr noundef %625, i32 noundef %618, ptr noundef nonnull %2, ptr noundef nonnull %3) #13
  %627 = getelementptr inbounds nuw i8, ptr %609, i64 64
  %628 = load i64, ptr %627, align 8, !tbaa !226
  %629 = getelementptr inbounds nuw i8, ptr %609, i64 72
  %630 = load i64, ptr %629, align 8, !tbaa !251
  %631 = shl i64 %630, 1
  %632 = add i64 %631, %628
  %633 = icmp eq i32 %626, -1
  br i1 %633, label %742, label %634

634:                                              ; preds = %608
  %635 = zext i32 %626 to i64
  %636 = getelementptr inbounds nuw i8, ptr %552, i64 80
  %637 = load i64, ptr %636, align 8, !tbaa !158
  %638 = mul i64 %637, %635
  %639 = load i64, ptr %69, align 8, !tbaa !301
  %640 = icmp ugt i64 %638, %639
  br i1 %640, label %742, label %641

641:                                              ; preds = %634
  %642 = icmp eq i32 %626, 0
  br i1 %642, label %742, label %643

643:                                              ; preds = %641
  %644 = load ptr, ptr %3, align 8, !tbaa !77
  %645 = getelementptr i64, ptr %644, i64 %628
  %646 = icmp eq i64 %630, 0
  %647 = getelementptr inbounds nuw i8, ptr %552, i64 40
  %648 = load ptr, ptr %2, align 8
  %649 = getelementptr inbounds nuw i8, ptr %552, i64 24
  %650 = zext i16 %622 to i64
  %651 = getelementptr inbounds nuw i8, ptr %552, i64 16
  %652 = getelementptr inbounds nuw i8, ptr %552, i64 8
  %653 = getelementptr inbounds nuw i8, ptr %552, i64 48
  %654 = getelementptr inbounds nuw i8, ptr %552, i64 56
  %655 = getelementptr inbounds nuw i8, ptr %552, i64 72
  br label %656

656:                                              ; preds = %738, %643
  %657 = phi i64 [ 0, %643 ], [ %740, %738 ]
  %658 = phi i32 [ 0, %643 ], [ %739, %738 ]
  %659 = mul i64 %657, %632
  %660 = getelementptr i64, ptr %645, i64 %659
  br i1 %646, label %674, label %661

661:                                              ; preds = %656, %661
  %662 = phi i64 [ %670, %661 ], [ 0, %656 ]
  %663 = phi i64 [ %669, %661 ], [ 0, %656 ]
  %664 = getelementptr inbounds nuw i64, ptr %660, i64 %662
  %665 = load i64, ptr %664, align 8, !tbaa !41
  %666 = getelementptr inbounds nuw i64, ptr %498, i64 %662
  %667 = load i64, ptr %666, align 8, !tbaa !41
  %668 = and i64 %667, %665
  %669 = or i64 %668, %663
  %670 = add nuw i64 %662, 1
  %671 = icmp eq i64 %670, %630
  br i1 %671, label %672, label %661, !llvm.loop !252

672:                                              ; preds = %661
  %673 = icmp eq i64 %669, 0
  br i1 %673, label %674, label %738

674:                                              ; preds = %672, %656
  %675 = load ptr, ptr %647, align 8, !tbaa !154
  %676 = getelementptr inbounds nuw i32, ptr %648, i64 %657
  %677 = load i32, ptr %676, align 4, !tbaa !3
  %678 = load ptr, ptr %649, align 8, !tbaa !181
  %679 = load i64, ptr %651, align 8, !tbaa !171
  %680 = mul i64 %679, %650
  %681 = load ptr, ptr %652, align 8, !tbaa !150
  %682 = zext i32 %677 to i64
  %683 = getelementptr inbounds nuw i16, ptr %681, i64 %682
  %684 = load i16, ptr %683, align 2, !tbaa !138
  %685 = zext i16 %684 to i64
  %686 = getelementptr i32, ptr %678, i64 %680
  %687 = getelementptr i32, ptr %686, i64 %685
  %688 = load i32, ptr %687, align 4, !tbaa !3
  %689 = zext i32 %688 to i64
  %690 = getelementptr inbounds nuw i16, ptr %675, i64 %689
  %691 = load i16, ptr %690, align 2, !tbaa !138
  %692 = icmp eq i16 %691, 0
  br i1 %692, label %738, label %693

693:                                              ; preds = %674
  %694 = zext i16 %691 to i64
  %695 = load ptr, ptr %653, align 8, !tbaa !156
  br label %696

696:                                              ; preds = %734, %693
  %697 = phi i64 [ 1, %693 ], [ %736, %734 ]
  %698 = phi i32 [ %658, %693 ], [ %735, %734 ]
  %699 = load i32, ptr %676, align 4, !tbaa !3
  %700 = getelementptr inbounds nuw i16, ptr %690, i64 %697
  %701 = load i16, ptr %700, align 2, !tbaa !138
  %702 = zext i16 %701 to i64
  %703 = getelementptr inbounds nuw i8, ptr %695, i64 %702
  %704 = load i8, ptr %703, align 1, !tbaa !42
  %705 = and i8 %704, 1
  %706 = icmp eq i8 %705, 0
  br i1 %706, label %734, label %707

707:                                              ; preds = %696
  %708 = and i8 %704, 2
  %709 = icmp eq i8 %708, 0
  br i1 %709, label %710, label %712

710:                                              ; preds = %707
  %711 = zext i32 %699 to i64
  br label %720

712:                                              ; preds = %707
  %713 = load ptr, ptr %654, align 8, !tbaa !172
  %714 = icmp eq ptr %713, null
  br i1 %714, label %734, label %715

715:                                              ; preds = %712
  %716 = zext i32 %699 to i64
  %717 = getelementptr inbounds nuw i8, ptr %713, i64 %716
  %718 = load i8, ptr %717, align 1, !tbaa !42
  %719 = icmp eq i8 %718, 0
  br i1 %719, label %720, label %734

720:                                              ; preds = %715, %710
  %721 = phi i64 [ %711, %710 ], [ %716, %715 ]
  %722 = load ptr, ptr %655, align 8, !tbaa !155
  %723 = getelementptr inbounds nuw ptr, ptr %722, i64 %702
  %724 = load ptr, ptr %723, align 8, !tbaa !36
  %725 = getelementptr inbounds nuw i32, ptr %724, i64 %721
  %726 = load i32, ptr %725, align 4, !tbaa !3
  %727 = icmp eq i32 %726, 0
  br i1 %727, label %734, label %728

728:                                              ; preds = %720
  %729 = add i32 %726, -1
  %730 = load ptr, ptr %70, align 8, !tbaa !302
  %731 = add i32 %698, 1
  %732 = zext i32 %698 to i64
  %733 = getelementptr inbounds nuw i32, ptr %730, i64 %732
  store i32 %729, ptr %733, align 4, !tbaa !3
  br label %734

734:                                              ; preds = %728, %720, %715, %712, %696
  %735 = phi i32 [ %731, %728 ], [ %698, %720 ], [ %698, %715 ], [ %698, %696 ], [ %698, %712 ]
  %736 = add nuw nsw i64 %697, 1
  %737 = icmp eq i64 %697, %694
  br i1 %737, label %738, label %696, !llvm.loop !303

738:                                              ; preds = %734, %674, %672
  %739 = phi i32 [ %658, %672 ], [ %658, %674 ], [ %735, %734 ]
  %740 = add nuw nsw i64 %657, 1
  %741 = icmp eq i64 %740, %635
  br i1 %741, label %742, label %656, !llvm.loop !304

742:                                              ; preds = %738, %641, %634, %608
  %743 = phi i32 [ -1, %608 ], [ -1, %634 ], [ 0, %641 ], [ %739, %738 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #15
  br label %748

744:                                              ; preds = %600
  %745 = load ptr, ptr %70, align 8, !tbaa !302
  %746 = load i64, ptr %69, align 8, !tbaa !301
  %747 = call i32 @lv_successors(ptr noundef nonnull %552, i32 noundef range(i32 0, -2147483648) %548, ptr noundef %745, i64 noundef %746) #14
  br label %748

748:                                              ; preds = %744, %742
  %749 = phi i64 [ %606, %742 ], [ %602, %744 ]
  %750 = phi i32 [ %743, %742 ], [ %747, %744 ]
  %751 = zext i32 %750 to i64
  store i64 %751, ptr %34, align 8, !tbaa !305
  store i64 %749, ptr %68, align 8, !tbaa !272
  br label %752

752:                                              ; preds = %748, %604, %600
  %753 = load ptr, ptr %70, align 8, !tbaa !302
  %754 = load i64, ptr %34, align 8, !tbaa !305
  %755 = trunc i64 %754 to i32
  br label %756

756:                                              ; preds = %752, %585, %555
  %757 = phi ptr [ %753, %752 ], [ %593, %585 ], [ %570, %555 ]
  %758 = phi i32 [ %755, %752 ], [ %599, %585 ], [ %579, %555 ]
  %759 = icmp eq i32 %758, -1
  br i1 %759, label %1443, label %760

760:                                              ; preds = %756
  %761 = icmp ult i32 %551, %758
  br i1 %761, label %762, label %818

762:                                              ; preds = %760
  %763 = zext nneg i32 %548 to i64
  %764 = zext i32 %551 to i64
  br label %765

765:                                              ; preds = %815, %762
  %766 = phi i64 [ %764, %762 ], [ %767, %815 ]
  %767 = add nuw nsw i64 %766, 1
  %768 = getelementptr inbounds nuw i32, ptr %757, i64 %766
  %769 = load i32, ptr %768, align 4, !tbaa !3
  %770 = icmp sgt i32 %769, -1
  br i1 %770, label %771, label %815, !llvm.loop !306

771:                                              ; preds = %765
  %772 = load ptr, ptr %71, align 8, !tbaa !273
  %773 = zext nneg i32 %769 to i64
  %774 = getelementptr inbounds nuw i32, ptr %772, i64 %773
  %775 = load i32, ptr %774, align 4, !tbaa !3
  %776 = icmp eq i32 %775, %485
  br i1 %776, label %777, label %815, !llvm.loop !306

777:                                              ; preds = %771
  %778 = load ptr, ptr %55, align 8, !tbaa !296
  %779 = getelementptr inbounds nuw i32, ptr %778, i64 %773
  %780 = load i32, ptr %779, align 4, !tbaa !3
  %781 = icmp eq i32 %769, %548
  br i1 %781, label %782, label %785

782:                                              ; preds = %777
  %783 = load ptr, ptr %60, align 8, !tbaa !300
  %784 = getelementptr inbounds nuw i8, ptr %783, i64 %763
  store i8 1, ptr %784, align 1, !tbaa !42
  br label %785

785:                                              ; preds = %782, %777
  %786 = icmp eq i32 %780, 0
  br i1 %786, label %787, label %803

787:                                              ; preds = %785
  %788 = trunc nuw i64 %767 to i32
  %789 = load ptr, ptr %66, align 8, !tbaa !299
  %790 = load i64, ptr %65, align 8, !tbaa !277
  %791 = getelementptr i32, ptr %789, i64 %790
  %792 = getelementptr i8, ptr %791, i64 -4
  store i32 %788, ptr %792, align 4, !tbaa !3
  %793 = load ptr, ptr %53, align 8, !tbaa !298
  %794 = getelementptr inbounds nuw i32, ptr %793, i64 %790
  store i32 %769, ptr %794, align 4, !tbaa !3
  %795 = add i64 %790, 1
  store i64 %795, ptr %65, align 8, !tbaa !277
  store i32 0, ptr %791, align 4, !tbaa !3
  %796 = load i64, ptr %67, align 8, !tbaa !274
  %797 = add i64 %796, 1
  store i64 %797, ptr %67, align 8, !tbaa !274
  %798 = trunc i64 %796 to i32
  %799 = load ptr, ptr %55, align 8, !tbaa !296
  %800 = getelementptr inbounds nuw i32, ptr %799, i64 %773
  store i32 %798, ptr %800, align 4, !tbaa !3
  %801 = load ptr, ptr %60, align 8, !tbaa !300
  %802 = getelementptr inbounds nuw i8, ptr %801, i64 %773
  store i8 0, ptr %802, align 1, !tbaa !42
  br label %885

803:                                              ; preds = %785
  %804 = load ptr, ptr %55, align 8, !tbaa !296
  %805 = getelementptr inbounds nuw i32, ptr %804, i64 %763
  %806 = load i32, ptr %805, align 4, !tbaa !3
  %807 = icmp ult i32 %780, %806
  br i1 %807, label %808, label %815

808:                                              ; preds = %803
  store i32 %780, ptr %805, align 4, !tbaa !3
  %809 = load ptr, ptr %53, align 8, !tbaa !298
  %810 = load i64, ptr %65, align 8, !tbaa !277
  %811 = getelementptr i32, ptr %809, i64 %810
  %812 = getelementptr i8, ptr %811, i64 -4
  %813 = load i32, ptr %812, align 4, !tbaa !3
  %814 = or i32 %813, -2147483648
  store i32 %814, ptr %812, align 4, !tbaa !3
  br label %815

815:                                              ; preds = %808, %803, %771, %765
  %816 = trunc i64 %767 to i32
  %817 = icmp eq i32 %758, %816
  br i1 %817, label %818, label %765

818:                                              ; preds = %815, %760
  %819 = load ptr, ptr %53, align 8, !tbaa !298
  %820 = load i64, ptr %65, align 8, !tbaa !277
  %821 = getelementptr i32, ptr %819, i64 %820
  %822 = getelementptr i8, ptr %821, i64 -4
  %823 = load i32, ptr %822, align 4, !tbaa !3
  %824 = add i64 %820, -1
  store i64 %824, ptr %65, align 8, !tbaa !277
  %825 = icmp sgt i32 %823, -1
  %826 = load i64, ptr %72, align 8, !tbaa !276
  br i1 %825, label %831, label %827

827:                                              ; preds = %818
  %828 = load ptr, ptr %54, align 8, !tbaa !290
  %829 = add i64 %826, 1
  store i64 %829, ptr %72, align 8, !tbaa !276
  %830 = getelementptr inbounds nuw i32, ptr %828, i64 %826
  store i32 %548, ptr %830, align 4, !tbaa !3
  br label %867

831:                                              ; preds = %818
  %832 = load i64, ptr %67, align 8, !tbaa !274
  %833 = add i64 %832, -1
  %834 = icmp eq i64 %826, 0
  %835 = load ptr, ptr %55, align 8, !tbaa !296
  br i1 %834, label %836, label %838

836:                                              ; preds = %831
  %837 = zext nneg i32 %548 to i64
  br label %860

838:                                              ; preds = %831
  %839 = load ptr, ptr %54, align 8, !tbaa !290
  %840 = zext nneg i32 %548 to i64
  %841 = getelementptr inbounds nuw i32, ptr %835, i64 %840
  %842 = sub i64 %833, %826
  br label %843

843:                                              ; preds = %854, %838
  %844 = phi i64 [ %833, %838 ], [ %858, %854 ]
  %845 = phi i64 [ %826, %838 ], [ %857, %854 ]
  %846 = getelementptr i32, ptr %839, i64 %845
  %847 = getelementptr i8, ptr %846, i64 -4
  %848 = load i32, ptr %847, align 4, !tbaa !3
  %849 = zext i32 %848 to i64
  %850 = getelementptr inbounds nuw i32, ptr %835, i64 %849
  %851 = load i32, ptr %850, align 4, !tbaa !3
  %852 = load i32, ptr %841, align 4, !tbaa !3
  %853 = icmp ult i32 %851, %852
  br i1 %853, label %860, label %854

854:                                              ; preds = %843
  %855 = load i64, ptr %50, align 8, !tbaa !275
  %856 = trunc i64 %855 to i32
  %857 = add i64 %845, -1
  store i64 %857, ptr %72, align 8, !tbaa !276
  store i32 %856, ptr %850, align 4, !tbaa !3
  %858 = add i64 %844, -1
  %859 = icmp eq i64 %857, 0
  br i1 %859, label %860, label %843, !llvm.loop !307

860:                                              ; preds = %854, %843, %836
  %861 = phi i64 [ %837, %836 ], [ %840, %843 ], [ %840, %854 ]
  %862 = phi i64 [ %833, %836 ], [ %842, %854 ], [ %844, %843 ]
  store i64 %862, ptr %67, align 8, !tbaa !274
  %863 = load i64, ptr %50, align 8, !tbaa !275
  %864 = add i64 %863, -1
  store i64 %864, ptr %50, align 8, !tbaa !275
  %865 = trunc i64 %863 to i32
  %866 = getelementptr inbounds nuw i32, ptr %835, i64 %861
  store i32 %865, ptr %866, align 4, !tbaa !3
  br label %867

867:                                              ; preds = %860, %827
  %868 = icmp eq i64 %824, 0
  br i1 %868, label %885, label %869

869:                                              ; preds = %867
  %870 = getelementptr i32, ptr %819, i64 %824
  %871 = getelementptr i8, ptr %870, i64 -4
  %872 = load i32, ptr %871, align 4, !tbaa !3
  %873 = and i32 %872, 2147483647
  %874 = load ptr, ptr %55, align 8, !tbaa !296
  %875 = zext nneg i32 %548 to i64
  %876 = getelementptr inbounds nuw i32, ptr %874, i64 %875
  %877 = load i32, ptr %876, align 4, !tbaa !3
  %878 = zext nneg i32 %873 to i64
  %879 = getelementptr inbounds nuw i32, ptr %874, i64 %878
  %880 = load i32, ptr %879, align 4, !tbaa !3
  %881 = icmp ult i32 %877, %880
  br i1 %881, label %882, label %885

882:                                              ; preds = %869
  store i32 %877, ptr %879, align 4, !tbaa !3
  %883 = load i32, ptr %871, align 4, !tbaa !3
  %884 = or i32 %883, -2147483648
  store i32 %884, ptr %871, align 4, !tbaa !3
  br label %885

885:                                              ; preds = %882, %869, %867, %787
  br label %500, !llvm.loop !308

886:                                              ; preds = %77
  %887 = load i64, ptr %43, align 8, !tbaa !269
  %888 = load i64, ptr %33, align 8, !tbaa !268
  %889 = sub i64 %887, %888
  %890 = load i64, ptr %50, align 8, !tbaa !275
  %891 = sub i64 %889, %890
  %892 = load i64, ptr %40, align 8, !tbaa !270
  %893 = icmp eq i64 %892, 0
  br i1 %893, label %894, label %898

894:                                              ; preds = %886
  %895 = load i64, ptr %52, align 8, !tbaa !244
  %896 = load ptr, ptr %51, align 8, !tbaa !238
  %897 = icmp eq ptr %896, null
  br i1 %897, label %904, label %901

898:                                              ; preds = %886
  %899 = load ptr, ptr %51, align 8, !tbaa !238
  %900 = icmp eq ptr %899, null
  br i1 %900, label %906, label %901

901:                                              ; preds = %898, %894
  %902 = phi i64 [ %892, %898 ], [ %895, %894 ]
  %903 = icmp ugt i64 %891, 1
  br label %906

904:                                              ; preds = %894
  %905 = icmp ne i64 %895, 0
  br label %906

906:                                              ; preds = %904, %901, %898
  %907 = phi i64 [ %902, %901 ], [ %892, %898 ], [ %895, %904 ]
  %908 = phi i1 [ %903, %901 ], [ false, %898 ], [ %905, %904 ]
  %909 = load ptr, ptr %53, align 8, !tbaa !298
  %910 = load ptr, ptr %54, align 8, !tbaa !290
  %911 = load i64, ptr %35, align 8, !tbaa !267
  %912 = icmp eq i64 %911, %888
  br i1 %912, label %913, label %939

913:                                              ; preds = %906
  %914 = icmp eq i64 %889, %890
  br i1 %914, label %915, label %920

915:                                              ; preds = %920, %913
  %916 = icmp ult i64 %888, %887
  br i1 %916, label %917, label %939

917:                                              ; preds = %915
  %918 = load ptr, ptr %55, align 8, !tbaa !296
  %919 = load ptr, ptr %45, align 8, !tbaa !246
  br label %925

920:                                              ; preds = %913, %920
  %921 = phi i64 [ %923, %920 ], [ 0, %913 ]
  %922 = getelementptr inbounds nuw i32, ptr %909, i64 %921
  store i32 0, ptr %922, align 4, !tbaa !3
  %923 = add nuw i64 %921, 1
  %924 = icmp eq i64 %923, %891
  br i1 %924, label %915, label %920, !llvm.loop !309

925:                                              ; preds = %925, %917
  %926 = phi i64 [ %888, %917 ], [ %937, %925 ]
  %927 = getelementptr inbounds nuw i32, ptr %919, i64 %926
  %928 = load i32, ptr %927, align 4, !tbaa !3
  %929 = zext i32 %928 to i64
  %930 = getelementptr inbounds nuw i32, ptr %918, i64 %929
  %931 = load i32, ptr %930, align 4, !tbaa !3
  %932 = zext i32 %931 to i64
  %933 = sub i64 %889, %932
  %934 = getelementptr inbounds nuw i32, ptr %909, i64 %933
  %935 = load i32, ptr %934, align 4, !tbaa !3
  %936 = add i32 %935, 1
  store i32 %936, ptr %934, align 4, !tbaa !3
  %937 = add nuw i64 %926, 1
  %938 = icmp eq i64 %937, %887
  br i1 %938, label %939, label %925, !llvm.loop !310

939:                                              ; preds = %925, %915, %906
  %940 = icmp ult i64 %911, %887
  br i1 %940, label %941, label %943

941:                                              ; preds = %939
  %942 = trunc i64 %907 to i32
  br label %946

943:                                              ; preds = %1073, %939
  %944 = phi i64 [ %887, %939 ], [ %1076, %1073 ]
  %945 = icmp eq i64 %889, %890
  br i1 %945, label %1078, label %1094

946:                                              ; preds = %1073, %941
  %947 = phi i64 [ %911, %941 ], [ %1075, %1073 ]
  %948 = load ptr, ptr %45, align 8, !tbaa !246
  %949 = getelementptr inbounds nuw i32, ptr %948, i64 %947
  %950 = load i32, ptr %949, align 4, !tbaa !3
  %951 = load ptr, ptr %55, align 8, !tbaa !296
  %952 = zext i32 %950 to i64
  %953 = getelementptr inbounds nuw i32, ptr %951, i64 %952
  %954 = load i32, ptr %953, align 4, !tbaa !3
  %955 = zext i32 %954 to i64
  %956 = sub i64 %889, %955
  %957 = getelementptr inbounds nuw i32, ptr %909, i64 %956
  %958 = load i32, ptr %957, align 4, !tbaa !3
  %959 = icmp eq i32 %958, 1
  br i1 %959, label %960, label %1073

960:                                              ; preds = %946
  %961 = load i64, ptr %56, align 8, !tbaa !284
  %962 = icmp eq i64 %961, 0
  br i1 %962, label %1443, label %963

963:                                              ; preds = %960
  %964 = load i64, ptr %48, align 8, !tbaa !254
  %965 = load i64, ptr %57, align 8, !tbaa !255
  %966 = icmp eq i64 %964, %965
  br i1 %966, label %1443, label %967

967:                                              ; preds = %963
  %968 = add i64 %961, -1
  store i64 %968, ptr %56, align 8, !tbaa !284
  %969 = load ptr, ptr %0, align 8, !tbaa !250
  %970 = getelementptr inbounds nuw i8, ptr %969, i64 88
  %971 = load ptr, ptr %970, align 8, !tbaa !167
  %972 = getelementptr inbounds nuw i8, ptr %969, i64 120
  %973 = load ptr, ptr %972, align 8, !tbaa !174
  %974 = getelementptr inbounds nuw i32, ptr %973, i64 %952
  %975 = load i32, ptr %974, align 4, !tbaa !3
  %976 = zext i32 %975 to i64
  %977 = getelementptr inbounds nuw i32, ptr %971, i64 %976
  %978 = load i32, ptr %977, align 4, !tbaa !3
  %979 = getelementptr inbounds nuw i8, ptr %969, i64 96
  %980 = load ptr, ptr %979, align 8, !tbaa !168
  %981 = getelementptr inbounds nuw i16, ptr %980, i64 %976
  %982 = load i16, ptr %981, align 2, !tbaa !138
  %983 = load ptr, ptr %58, align 8, !tbaa !311
  %984 = zext i16 %982 to i64
  %985 = getelementptr inbounds nuw i64, ptr %983, i64 %984
  %986 = load i64, ptr %985, align 8, !tbaa !41
  %987 = icmp eq i64 %986, 0
  br i1 %987, label %988, label %1058

988:                                              ; preds = %967
  %989 = load ptr, ptr %59, align 8, !tbaa !312
  %990 = getelementptr inbounds nuw i8, ptr %969, i64 16
  %991 = load i64, ptr %990, align 8, !tbaa !171
  %992 = mul i64 %991, %984
  %993 = getelementptr inbounds nuw i8, ptr %969, i64 8
  %994 = load ptr, ptr %993, align 8, !tbaa !150
  %995 = zext i32 %978 to i64
  %996 = getelementptr inbounds nuw i16, ptr %994, i64 %995
  %997 = load i16, ptr %996, align 2, !tbaa !138
  %998 = zext i16 %997 to i64
  %999 = getelementptr i8, ptr %989, i64 %992
  %1000 = getelementptr i8, ptr %999, i64 %998
  %1001 = load i8, ptr %1000, align 1, !tbaa !42
  %1002 = icmp eq i8 %1001, 0
  br i1 %1002, label %1003, label %1007

1003:                                             ; preds = %988
  %1004 = load ptr, ptr %60, align 8, !tbaa !300
  %1005 = getelementptr inbounds nuw i8, ptr %1004, i64 %952
  %1006 = load i8, ptr %1005, align 1, !tbaa !42
  br label %1030

1007:                                             ; preds = %988
  %1008 = load ptr, ptr %36, align 8, !tbaa !249
  %1009 = load ptr, ptr %969, align 8, !tbaa !146
  %1010 = getelementptr inbounds nuw i8, ptr %1009, i64 72
  %1011 = load i64, ptr %1010, align 8, !tbaa !251
  %1012 = icmp eq i64 %1011, 0
  br i1 %1012, label %1013, label %1017

1013:                                             ; preds = %1007
  %1014 = load ptr, ptr %60, align 8, !tbaa !300
  %1015 = getelementptr inbounds nuw i8, ptr %1014, i64 %952
  %1016 = load i8, ptr %1015, align 1, !tbaa !42
  br label %1038

1017:                                             ; preds = %1007, %1017
  %1018 = phi i64 [ %1023, %1017 ], [ 0, %1007 ]
  %1019 = phi i64 [ %1022, %1017 ], [ 0, %1007 ]
  %1020 = getelementptr inbounds nuw i64, ptr %1008, i64 %1018
  %1021 = load i64, ptr %1020, align 8, !tbaa !41
  %1022 = or i64 %1021, %1019
  %1023 = add nuw i64 %1018, 1
  %1024 = icmp eq i64 %1023, %1011
  br i1 %1024, label %1025, label %1017, !llvm.loop !252

1025:                                             ; preds = %1017
  %1026 = icmp eq i64 %1022, 0
  %1027 = load ptr, ptr %60, align 8, !tbaa !300
  %1028 = getelementptr inbounds nuw i8, ptr %1027, i64 %952
  %1029 = load i8, ptr %1028, align 1, !tbaa !42
  br i1 %1026, label %1038, label %1030

1030:                                             ; preds = %1025, %1003
  %1031 = phi i8 [ %1006, %1003 ], [ %1029, %1025 ]
  %1032 = icmp eq i8 %1031, 0
  br i1 %1032, label %1058, label %1033

1033:                                             ; preds = %1030
  %1034 = load i64, ptr %61, align 8, !tbaa !313
  %1035 = icmp eq i64 %1034, 0
  br i1 %1035, label %1036, label %1048

1036:                                             ; preds = %1033
  %1037 = load ptr, ptr %969, align 8, !tbaa !146
  br label %1038

1038:                                             ; preds = %1036, %1025, %1013
  %1039 = phi ptr [ %1037, %1036 ], [ %1009, %1025 ], [ %1009, %1013 ]
  %1040 = phi i8 [ %1031, %1036 ], [ %1029, %1025 ], [ %1016, %1013 ]
  %1041 = phi i1 [ false, %1036 ], [ true, %1025 ], [ true, %1013 ]
  %1042 = getelementptr inbounds nuw i8, ptr %1039, i64 32
  %1043 = load ptr, ptr %1042, align 8, !tbaa !314
  %1044 = load ptr, ptr %1039, align 8, !tbaa !186
  %1045 = call i32 %1043(ptr noundef %1044, i32 noundef %978) #13
  %1046 = icmp ne i32 %1045, 0
  %1047 = select i1 %1041, i1 %1046, i1 false
  br i1 %1047, label %1059, label %1048

1048:                                             ; preds = %1038, %1033
  %1049 = phi i1 [ %1046, %1038 ], [ false, %1033 ]
  %1050 = phi i8 [ %1040, %1038 ], [ 1, %1033 ]
  %1051 = icmp eq i8 %1050, 0
  %1052 = select i1 %1051, i1 true, i1 %1049
  br i1 %1052, label %1056, label %1053

1053:                                             ; preds = %1048
  %1054 = load i64, ptr %61, align 8, !tbaa !313
  %1055 = icmp eq i64 %1054, 0
  br i1 %1055, label %1057, label %1073

1056:                                             ; preds = %1048
  br i1 %1051, label %1057, label %1073

1057:                                             ; preds = %1056, %1053
  store i32 0, ptr %957, align 4, !tbaa !3
  br label %1073

1058:                                             ; preds = %1030, %967
  store i32 0, ptr %957, align 4, !tbaa !3
  br label %1073

1059:                                             ; preds = %1038
  store i32 0, ptr %957, align 4, !tbaa !3
  %1060 = load ptr, ptr %46, align 8, !tbaa !262
  %1061 = load i64, ptr %44, align 8, !tbaa !261
  %1062 = add i64 %1061, 1
  store i64 %1062, ptr %44, align 8, !tbaa !261
  %1063 = getelementptr inbounds nuw i32, ptr %1060, i64 %1061
  store i32 %950, ptr %1063, align 4, !tbaa !3
  %1064 = load ptr, ptr %47, align 8, !tbaa !264
  %1065 = load i64, ptr %48, align 8, !tbaa !254
  %1066 = add i64 %1065, 1
  store i64 %1066, ptr %48, align 8, !tbaa !254
  %1067 = getelementptr inbounds nuw %struct.lv_part, ptr %1064, i64 %1065
  %1068 = trunc i64 %1061 to i32
  %1069 = trunc i64 %1062 to i32
  store i32 %1068, ptr %1067, align 4, !tbaa !3
  %1070 = getelementptr inbounds nuw i8, ptr %1067, i64 4
  store i32 %1069, ptr %1070, align 4, !tbaa !3
  %1071 = getelementptr inbounds nuw i8, ptr %1067, i64 8
  store i32 %942, ptr %1071, align 4, !tbaa !3
  %1072 = getelementptr inbounds nuw i8, ptr %1067, i64 12
  store i32 0, ptr %1072, align 4, !tbaa !3
  br label %1073

1073:                                             ; preds = %1059, %1058, %1057, %1056, %1053, %946
  %1074 = load i64, ptr %35, align 8, !tbaa !267
  %1075 = add i64 %1074, 1
  store i64 %1075, ptr %35, align 8, !tbaa !267
  %1076 = load i64, ptr %43, align 8, !tbaa !269
  %1077 = icmp ult i64 %1075, %1076
  br i1 %1077, label %946, label %943, !llvm.loop !315

1078:                                             ; preds = %943
  %1079 = load i64, ptr %42, align 8, !tbaa !245
  store i64 %1079, ptr %62, align 8, !tbaa !316
  %1080 = load i64, ptr %63, align 8, !tbaa !317
  %1081 = icmp ugt i64 %1079, %1080
  br i1 %1081, label %1443, label %1087

1082:                                             ; preds = %1094
  %1083 = load i64, ptr %42, align 8, !tbaa !245
  %1084 = add i64 %1083, %1101
  store i64 %1084, ptr %62, align 8, !tbaa !316
  %1085 = load i64, ptr %63, align 8, !tbaa !317
  %1086 = icmp ugt i64 %1084, %1085
  br i1 %1086, label %1443, label %1089

1087:                                             ; preds = %1078
  %1088 = load i64, ptr %33, align 8, !tbaa !268
  br label %1104

1089:                                             ; preds = %1082
  %1090 = load i64, ptr %33, align 8, !tbaa !268
  %1091 = trunc i64 %907 to i32
  %1092 = xor i1 %908, true
  %1093 = zext i1 %1092 to i32
  br label %1111

1094:                                             ; preds = %943, %1094
  %1095 = phi i64 [ %1101, %1094 ], [ 0, %943 ]
  %1096 = phi i64 [ %1102, %1094 ], [ 0, %943 ]
  %1097 = getelementptr inbounds nuw i32, ptr %909, i64 %1096
  %1098 = load i32, ptr %1097, align 4, !tbaa !3
  %1099 = icmp ne i32 %1098, 0
  %1100 = zext i1 %1099 to i64
  %1101 = add i64 %1095, %1100
  %1102 = add nuw i64 %1096, 1
  %1103 = icmp eq i64 %1102, %891
  br i1 %1103, label %1082, label %1094, !llvm.loop !318

1104:                                             ; preds = %1130, %1087
  %1105 = phi i64 [ %1088, %1087 ], [ %1090, %1130 ]
  %1106 = phi i64 [ 0, %1087 ], [ %1133, %1130 ]
  %1107 = icmp ult i64 %1105, %944
  br i1 %1107, label %1108, label %1136

1108:                                             ; preds = %1104
  %1109 = load ptr, ptr %45, align 8, !tbaa !246
  %1110 = load ptr, ptr %55, align 8, !tbaa !296
  br label %1141

1111:                                             ; preds = %1130, %1089
  %1112 = phi i64 [ %1083, %1089 ], [ %1131, %1130 ]
  %1113 = phi i64 [ 0, %1089 ], [ %1133, %1130 ]
  %1114 = phi i64 [ 0, %1089 ], [ %1134, %1130 ]
  %1115 = getelementptr inbounds nuw i32, ptr %909, i64 %1114
  %1116 = load i32, ptr %1115, align 4, !tbaa !3
  %1117 = icmp eq i32 %1116, 0
  %1118 = trunc i64 %1113 to i32
  %1119 = select i1 %1117, i32 -1, i32 %1118
  store i32 %1119, ptr %1115, align 4, !tbaa !3
  br i1 %1117, label %1130, label %1120

1120:                                             ; preds = %1111
  %1121 = add i64 %1113, %1090
  %1122 = trunc i64 %1121 to i32
  %1123 = load ptr, ptr %41, align 8, !tbaa !243
  %1124 = add i64 %1112, 1
  store i64 %1124, ptr %42, align 8, !tbaa !245
  %1125 = getelementptr inbounds nuw %struct.lv_part, ptr %1123, i64 %1112
  %1126 = add i32 %1116, %1122
  store i32 %1122, ptr %1125, align 4, !tbaa !3
  %1127 = getelementptr inbounds nuw i8, ptr %1125, i64 4
  store i32 %1126, ptr %1127, align 4, !tbaa !3
  %1128 = getelementptr inbounds nuw i8, ptr %1125, i64 8
  store i32 %1091, ptr %1128, align 4, !tbaa !3
  %1129 = getelementptr inbounds nuw i8, ptr %1125, i64 12
  store i32 %1093, ptr %1129, align 4, !tbaa !3
  br label %1130

1130:                                             ; preds = %1120, %1111
  %1131 = phi i64 [ %1124, %1120 ], [ %1112, %1111 ]
  %1132 = zext i32 %1116 to i64
  %1133 = add i64 %1113, %1132
  %1134 = add nuw i64 %1114, 1
  %1135 = icmp eq i64 %1134, %891
  br i1 %1135, label %1104, label %1111, !llvm.loop !319

1136:                                             ; preds = %1157, %1104
  %1137 = icmp eq i64 %1106, 0
  br i1 %1137, label %1431, label %1138

1138:                                             ; preds = %1136
  %1139 = load ptr, ptr %45, align 8, !tbaa !246
  %1140 = getelementptr i32, ptr %1139, i64 %1105
  br label %1160

1141:                                             ; preds = %1157, %1108
  %1142 = phi i64 [ %1105, %1108 ], [ %1158, %1157 ]
  %1143 = getelementptr inbounds nuw i32, ptr %1109, i64 %1142
  %1144 = load i32, ptr %1143, align 4, !tbaa !3
  %1145 = zext i32 %1144 to i64
  %1146 = getelementptr inbounds nuw i32, ptr %1110, i64 %1145
  %1147 = load i32, ptr %1146, align 4, !tbaa !3
  %1148 = zext i32 %1147 to i64
  %1149 = sub i64 %889, %1148
  %1150 = getelementptr inbounds nuw i32, ptr %909, i64 %1149
  store i32 0, ptr %1146, align 4, !tbaa !3
  %1151 = load i32, ptr %1150, align 4, !tbaa !3
  %1152 = icmp eq i32 %1151, -1
  br i1 %1152, label %1157, label %1153

1153:                                             ; preds = %1141
  %1154 = add nuw i32 %1151, 1
  store i32 %1154, ptr %1150, align 4, !tbaa !3
  %1155 = zext i32 %1151 to i64
  %1156 = getelementptr inbounds nuw i32, ptr %910, i64 %1155
  store i32 %1144, ptr %1156, align 4, !tbaa !3
  br label %1157

1157:                                             ; preds = %1153, %1141
  %1158 = add nuw i64 %1142, 1
  %1159 = icmp eq i64 %1158, %944
  br i1 %1159, label %1136, label %1141, !llvm.loop !320

1160:                                             ; preds = %1160, %1138
  %1161 = phi i64 [ 0, %1138 ], [ %1165, %1160 ]
  %1162 = getelementptr inbounds nuw i32, ptr %910, i64 %1161
  %1163 = load i32, ptr %1162, align 4, !tbaa !3
  %1164 = getelementptr i32, ptr %1140, i64 %1161
  store i32 %1163, ptr %1164, align 4, !tbaa !3
  %1165 = add nuw i64 %1161, 1
  %1166 = icmp eq i64 %1165, %1106
  br i1 %1166, label %1431, label %1160, !llvm.loop !321

1167:                                             ; preds = %77
  %1168 = call fastcc i64 @enabled(ptr noundef nonnull %0) #14
  %1169 = load i64, ptr %49, align 8, !tbaa !281
  %1170 = icmp eq i64 %1169, 0
  %1171 = select i1 %1170, i64 5, i64 0
  br label %1419

1172:                                             ; preds = %77
  %1173 = call fastcc i64 @moves(ptr noundef nonnull %0, i32 noundef %27) #14
  %1174 = icmp eq i64 %1173, 0
  br i1 %1174, label %1175, label %1443

1175:                                             ; preds = %1172
  %1176 = load ptr, ptr %0, align 8, !tbaa !250
  %1177 = load ptr, ptr %1176, align 8, !tbaa !146
  %1178 = getelementptr inbounds nuw i8, ptr %1177, i64 72
  %1179 = load i64, ptr %1178, align 8, !tbaa !251
  %1180 = getelementptr inbounds nuw i8, ptr %1177, i64 64
  %1181 = load i64, ptr %1180, align 8, !tbaa !226
  %1182 = icmp eq i64 %1181, 0
  br i1 %1182, label %1229, label %1183

1183:                                             ; preds = %1175
  %1184 = load ptr, ptr %29, align 8, !tbaa !322
  %1185 = load ptr, ptr %30, align 8, !tbaa !279
  %1186 = load ptr, ptr %31, align 8, !tbaa !323
  %1187 = load ptr, ptr %32, align 8, !tbaa !324
  br label %1188

1188:                                             ; preds = %1188, %1183
  %1189 = phi i64 [ %1181, %1183 ], [ %1213, %1188 ]
  %1190 = phi i64 [ 0, %1183 ], [ %1212, %1188 ]
  %1191 = phi i64 [ 0, %1183 ], [ %1203, %1188 ]
  %1192 = getelementptr inbounds nuw i64, ptr %1184, i64 %1190
  %1193 = load i64, ptr %1192, align 8, !tbaa !41
  %1194 = getelementptr inbounds nuw i64, ptr %1185, i64 %1190
  %1195 = load i64, ptr %1194, align 8, !tbaa !41
  %1196 = and i64 %1195, %1193
  %1197 = shl i64 %1189, 4
  %1198 = getelementptr inbounds nuw i8, ptr %1185, i64 %1197
  %1199 = getelementptr inbounds nuw i64, ptr %1198, i64 %1190
  %1200 = load i64, ptr %1199, align 8, !tbaa !41
  %1201 = xor i64 %1200, -1
  %1202 = and i64 %1196, %1201
  %1203 = or i64 %1202, %1191
  %1204 = getelementptr inbounds nuw i64, ptr %1186, i64 %1190
  %1205 = load i64, ptr %1204, align 8, !tbaa !41
  %1206 = getelementptr inbounds nuw i64, ptr %1185, i64 %1189
  %1207 = getelementptr inbounds nuw i64, ptr %1206, i64 %1190
  %1208 = load i64, ptr %1207, align 8, !tbaa !41
  %1209 = and i64 %1205, %1208
  %1210 = and i64 %1209, %1201
  %1211 = getelementptr inbounds nuw i64, ptr %1187, i64 %1190
  store i64 %1210, ptr %1211, align 8, !tbaa !41
  %1212 = add nuw i64 %1190, 1
  %1213 = load i64, ptr %1180, align 8, !tbaa !226
  %1214 = icmp ult i64 %1212, %1213
  br i1 %1214, label %1188, label %1215, !llvm.loop !325

1215:                                             ; preds = %1188
  %1216 = icmp eq i64 %1203, 0
  br i1 %1216, label %1217, label %1431

1217:                                             ; preds = %1215
  %1218 = icmp eq i64 %1213, 0
  br i1 %1218, label %1229, label %1219

1219:                                             ; preds = %1217, %1219
  %1220 = phi i64 [ %1225, %1219 ], [ 0, %1217 ]
  %1221 = phi i64 [ %1224, %1219 ], [ 0, %1217 ]
  %1222 = getelementptr inbounds nuw i64, ptr %1187, i64 %1220
  %1223 = load i64, ptr %1222, align 8, !tbaa !41
  %1224 = or i64 %1223, %1221
  %1225 = add nuw i64 %1220, 1
  %1226 = icmp eq i64 %1225, %1213
  br i1 %1226, label %1227, label %1219, !llvm.loop !252

1227:                                             ; preds = %1219
  %1228 = icmp eq i64 %1224, 0
  br i1 %1228, label %1229, label %1242

1229:                                             ; preds = %1227, %1217, %1175
  %1230 = phi i64 [ %1213, %1227 ], [ 0, %1217 ], [ 0, %1175 ]
  %1231 = icmp eq i64 %1179, 0
  br i1 %1231, label %1321, label %1232

1232:                                             ; preds = %1229
  %1233 = load ptr, ptr %36, align 8, !tbaa !249
  %1234 = load ptr, ptr %30, align 8, !tbaa !279
  %1235 = mul i64 %1230, 24
  %1236 = getelementptr inbounds nuw i8, ptr %1234, i64 %1235
  %1237 = load ptr, ptr %37, align 8, !tbaa !326
  %1238 = load i64, ptr %1178, align 8, !tbaa !251
  %1239 = getelementptr inbounds nuw i64, ptr %1236, i64 %1238
  br label %1252

1240:                                             ; preds = %1242
  %1241 = load i64, ptr %33, align 8, !tbaa !268
  store i64 %1241, ptr %34, align 8, !tbaa !305
  br label %1438

1242:                                             ; preds = %1227, %1242
  %1243 = phi i64 [ %1247, %1242 ], [ 0, %1227 ]
  %1244 = getelementptr inbounds nuw i64, ptr %1187, i64 %1243
  %1245 = load i64, ptr %1244, align 8, !tbaa !41
  %1246 = getelementptr inbounds nuw i64, ptr %1185, i64 %1243
  store i64 %1245, ptr %1246, align 8, !tbaa !41
  %1247 = add nuw i64 %1243, 1
  %1248 = load i64, ptr %1180, align 8, !tbaa !226
  %1249 = icmp ult i64 %1247, %1248
  br i1 %1249, label %1242, label %1240, !llvm.loop !327

1250:                                             ; preds = %1252
  %1251 = icmp eq i64 %1262, 0
  br i1 %1251, label %1273, label %1431

1252:                                             ; preds = %1252, %1232
  %1253 = phi i64 [ 0, %1232 ], [ %1270, %1252 ]
  %1254 = phi i64 [ 0, %1232 ], [ %1262, %1252 ]
  %1255 = phi i64 [ 0, %1232 ], [ %1271, %1252 ]
  %1256 = getelementptr inbounds nuw i64, ptr %1233, i64 %1255
  %1257 = load i64, ptr %1256, align 8, !tbaa !41
  %1258 = getelementptr inbounds nuw i64, ptr %1236, i64 %1255
  %1259 = load i64, ptr %1258, align 8, !tbaa !41
  %1260 = xor i64 %1259, -1
  %1261 = and i64 %1257, %1260
  %1262 = or i64 %1261, %1254
  %1263 = getelementptr inbounds nuw i64, ptr %1237, i64 %1255
  %1264 = load i64, ptr %1263, align 8, !tbaa !41
  %1265 = getelementptr inbounds nuw i64, ptr %1239, i64 %1255
  %1266 = load i64, ptr %1265, align 8, !tbaa !41
  %1267 = or i64 %1266, %1264
  %1268 = xor i64 %1267, -1
  %1269 = and i64 %1259, %1268
  %1270 = or i64 %1269, %1253
  %1271 = add nuw i64 %1255, 1
  %1272 = icmp eq i64 %1271, %1179
  br i1 %1272, label %1250, label %1252, !llvm.loop !328

1273:                                             ; preds = %1250
  %1274 = icmp eq i64 %1270, 0
  br i1 %1274, label %1321, label %1275

1275:                                             ; preds = %1273
  %1276 = load ptr, ptr %38, align 8, !tbaa !283
  %1277 = load i64, ptr %39, align 8, !tbaa !256
  %1278 = mul i64 %1277, %1179
  %1279 = getelementptr inbounds nuw i64, ptr %1276, i64 %1278
  br label %1291

1280:                                             ; preds = %1302
  %1281 = load i64, ptr %39, align 8, !tbaa !256
  %1282 = add i64 %1281, 1
  store i64 %1282, ptr %39, align 8, !tbaa !256
  %1283 = load ptr, ptr %41, align 8, !tbaa !243
  %1284 = load i64, ptr %42, align 8, !tbaa !245
  %1285 = add i64 %1284, 1
  store i64 %1285, ptr %42, align 8, !tbaa !245
  %1286 = getelementptr inbounds nuw %struct.lv_part, ptr %1283, i64 %1284
  %1287 = load i64, ptr %33, align 8, !tbaa !268
  %1288 = trunc i64 %1287 to i32
  %1289 = load i64, ptr %43, align 8, !tbaa !269
  %1290 = trunc i64 %1282 to i32
  store i32 %1288, ptr %1286, align 4, !tbaa !3
  br label %1423

1291:                                             ; preds = %1302, %1275
  %1292 = phi i64 [ 0, %1275 ], [ %1319, %1302 ]
  %1293 = load i64, ptr %40, align 8, !tbaa !270
  %1294 = icmp eq i64 %1293, 0
  %1295 = load i64, ptr %1178, align 8, !tbaa !251
  br i1 %1294, label %1302, label %1296

1296:                                             ; preds = %1291
  %1297 = add i64 %1293, -1
  %1298 = mul i64 %1295, %1297
  %1299 = getelementptr inbounds nuw i64, ptr %1276, i64 %1298
  %1300 = getelementptr inbounds nuw i64, ptr %1299, i64 %1292
  %1301 = load i64, ptr %1300, align 8, !tbaa !41
  br label %1302

1302:                                             ; preds = %1296, %1291
  %1303 = phi i64 [ %1301, %1296 ], [ 0, %1291 ]
  %1304 = load i64, ptr %1180, align 8, !tbaa !226
  %1305 = mul i64 %1304, 24
  %1306 = getelementptr inbounds nuw i8, ptr %1234, i64 %1305
  %1307 = getelementptr inbounds nuw i64, ptr %1306, i64 %1292
  %1308 = load i64, ptr %1307, align 8, !tbaa !41
  %1309 = getelementptr inbounds nuw i64, ptr %1237, i64 %1292
  %1310 = load i64, ptr %1309, align 8, !tbaa !41
  %1311 = getelementptr inbounds nuw i64, ptr %1306, i64 %1295
  %1312 = getelementptr inbounds nuw i64, ptr %1311, i64 %1292
  %1313 = load i64, ptr %1312, align 8, !tbaa !41
  %1314 = or i64 %1313, %1310
  %1315 = xor i64 %1314, -1
  %1316 = and i64 %1308, %1315
  %1317 = or i64 %1316, %1303
  %1318 = getelementptr inbounds nuw i64, ptr %1279, i64 %1292
  store i64 %1317, ptr %1318, align 8, !tbaa !41
  %1319 = add nuw i64 %1292, 1
  %1320 = icmp eq i64 %1319, %1179
  br i1 %1320, label %1280, label %1291, !llvm.loop !329

1321:                                             ; preds = %1273, %1229
  %1322 = load i64, ptr %44, align 8, !tbaa !261
  %1323 = load i64, ptr %33, align 8, !tbaa !268
  %1324 = load i64, ptr %43, align 8, !tbaa !269
  %1325 = icmp ult i64 %1323, %1324
  br i1 %1325, label %1326, label %1330

1326:                                             ; preds = %1321
  %1327 = load ptr, ptr %45, align 8, !tbaa !246
  %1328 = load ptr, ptr %46, align 8, !tbaa !262
  br label %1339

1329:                                             ; preds = %1339
  store i64 %1344, ptr %44, align 8, !tbaa !261
  br label %1330

1330:                                             ; preds = %1329, %1321
  %1331 = phi i64 [ %1344, %1329 ], [ %1322, %1321 ]
  %1332 = load i64, ptr %40, align 8, !tbaa !270
  %1333 = load ptr, ptr %47, align 8, !tbaa !264
  %1334 = load i64, ptr %48, align 8, !tbaa !254
  %1335 = add i64 %1334, 1
  store i64 %1335, ptr %48, align 8, !tbaa !254
  %1336 = getelementptr inbounds nuw %struct.lv_part, ptr %1333, i64 %1334
  %1337 = trunc i64 %1322 to i32
  %1338 = trunc i64 %1332 to i32
  store i32 %1337, ptr %1336, align 4, !tbaa !3
  br label %1423

1339:                                             ; preds = %1339, %1326
  %1340 = phi i64 [ %1322, %1326 ], [ %1344, %1339 ]
  %1341 = phi i64 [ %1323, %1326 ], [ %1346, %1339 ]
  %1342 = getelementptr inbounds nuw i32, ptr %1327, i64 %1341
  %1343 = load i32, ptr %1342, align 4, !tbaa !3
  %1344 = add i64 %1340, 1
  %1345 = getelementptr inbounds nuw i32, ptr %1328, i64 %1340
  store i32 %1343, ptr %1345, align 4, !tbaa !3
  %1346 = add nuw i64 %1341, 1
  %1347 = icmp eq i64 %1346, %1324
  br i1 %1347, label %1329, label %1339, !llvm.loop !330

1348:                                             ; preds = %77
  %1349 = load ptr, ptr %0, align 8, !tbaa !250
  %1350 = load ptr, ptr %1349, align 8, !tbaa !146
  %1351 = load ptr, ptr %30, align 8, !tbaa !279
  %1352 = load i64, ptr %35, align 8, !tbaa !267
  %1353 = load i64, ptr %43, align 8, !tbaa !269
  %1354 = icmp ult i64 %1352, %1353
  br i1 %1354, label %1355, label %1407

1355:                                             ; preds = %1348
  %1356 = getelementptr inbounds nuw i8, ptr %1350, i64 24
  %1357 = getelementptr inbounds nuw i8, ptr %1350, i64 64
  br label %1358

1358:                                             ; preds = %1402, %1355
  %1359 = phi i64 [ %1352, %1355 ], [ %1404, %1402 ]
  %1360 = load i64, ptr %56, align 8, !tbaa !284
  %1361 = icmp eq i64 %1360, 0
  br i1 %1361, label %1443, label %1362

1362:                                             ; preds = %1358
  %1363 = add i64 %1360, -1
  store i64 %1363, ptr %56, align 8, !tbaa !284
  %1364 = load ptr, ptr %45, align 8, !tbaa !246
  %1365 = getelementptr inbounds nuw i32, ptr %1364, i64 %1359
  %1366 = load i32, ptr %1365, align 4, !tbaa !3
  %1367 = load ptr, ptr %1356, align 8, !tbaa !331
  %1368 = load ptr, ptr %1350, align 8, !tbaa !186
  %1369 = load ptr, ptr %0, align 8, !tbaa !250
  %1370 = getelementptr inbounds nuw i8, ptr %1369, i64 88
  %1371 = load ptr, ptr %1370, align 8, !tbaa !167
  %1372 = getelementptr inbounds nuw i8, ptr %1369, i64 120
  %1373 = load ptr, ptr %1372, align 8, !tbaa !174
  %1374 = zext i32 %1366 to i64
  %1375 = getelementptr inbounds nuw i32, ptr %1373, i64 %1374
  %1376 = load i32, ptr %1375, align 4, !tbaa !3
  %1377 = zext i32 %1376 to i64
  %1378 = getelementptr inbounds nuw i32, ptr %1371, i64 %1377
  %1379 = load i32, ptr %1378, align 4, !tbaa !3
  %1380 = load ptr, ptr %32, align 8, !tbaa !324
  call void %1367(ptr noundef %1368, i32 noundef %1379, ptr noundef %1380) #13
  %1381 = load ptr, ptr %32, align 8, !tbaa !324
  %1382 = load i64, ptr %1357, align 8, !tbaa !226
  %1383 = icmp eq i64 %1382, 0
  br i1 %1383, label %1397, label %1384

1384:                                             ; preds = %1362, %1384
  %1385 = phi i64 [ %1393, %1384 ], [ 0, %1362 ]
  %1386 = phi i64 [ %1392, %1384 ], [ 0, %1362 ]
  %1387 = getelementptr inbounds nuw i64, ptr %1381, i64 %1385
  %1388 = load i64, ptr %1387, align 8, !tbaa !41
  %1389 = getelementptr inbounds nuw i64, ptr %1351, i64 %1385
  %1390 = load i64, ptr %1389, align 8, !tbaa !41
  %1391 = and i64 %1390, %1388
  %1392 = or i64 %1391, %1386
  %1393 = add nuw i64 %1385, 1
  %1394 = icmp eq i64 %1393, %1382
  br i1 %1394, label %1395, label %1384, !llvm.loop !252

1395:                                             ; preds = %1384
  %1396 = icmp eq i64 %1392, 0
  br i1 %1396, label %1397, label %1402

1397:                                             ; preds = %1395, %1362
  %1398 = load ptr, ptr %45, align 8, !tbaa !246
  %1399 = load i64, ptr %34, align 8, !tbaa !305
  %1400 = add i64 %1399, 1
  store i64 %1400, ptr %34, align 8, !tbaa !305
  %1401 = getelementptr inbounds nuw i32, ptr %1398, i64 %1399
  store i32 %1366, ptr %1401, align 4, !tbaa !3
  br label %1402

1402:                                             ; preds = %1397, %1395
  %1403 = load i64, ptr %35, align 8, !tbaa !267
  %1404 = add i64 %1403, 1
  store i64 %1404, ptr %35, align 8, !tbaa !267
  %1405 = load i64, ptr %43, align 8, !tbaa !269
  %1406 = icmp ult i64 %1404, %1405
  br i1 %1406, label %1358, label %1407, !llvm.loop !332

1407:                                             ; preds = %1402, %1348
  %1408 = load i64, ptr %34, align 8, !tbaa !305
  %1409 = load i64, ptr %33, align 8, !tbaa !268
  %1410 = icmp ugt i64 %1408, %1409
  br i1 %1410, label %1411, label %1431

1411:                                             ; preds = %1407
  %1412 = load ptr, ptr %41, align 8, !tbaa !243
  %1413 = load i64, ptr %42, align 8, !tbaa !245
  %1414 = add i64 %1413, 1
  store i64 %1414, ptr %42, align 8, !tbaa !245
  %1415 = getelementptr inbounds nuw %struct.lv_part, ptr %1412, i64 %1413
  %1416 = trunc i64 %1409 to i32
  %1417 = load i64, ptr %40, align 8, !tbaa !270
  %1418 = trunc i64 %1417 to i32
  store i32 %1416, ptr %1415, align 4, !tbaa !3
  br label %1423

1419:                                             ; preds = %1167, %477
  %1420 = phi i64 [ %1168, %1167 ], [ %479, %477 ]
  %1421 = phi i64 [ %1171, %1167 ], [ %482, %477 ]
  %1422 = icmp eq i64 %1420, 0
  br i1 %1422, label %1431, label %1443

1423:                                             ; preds = %1330, %124, %1280, %1411
  %1424 = phi ptr [ %1415, %1411 ], [ %1286, %1280 ], [ %128, %124 ], [ %1336, %1330 ]
  %1425 = phi i64 [ %1408, %1411 ], [ %1289, %1280 ], [ %125, %124 ], [ %1331, %1330 ]
  %1426 = phi i32 [ %1418, %1411 ], [ %1290, %1280 ], [ %106, %124 ], [ %1338, %1330 ]
  %1427 = trunc i64 %1425 to i32
  %1428 = getelementptr inbounds nuw i8, ptr %1424, i64 4
  store i32 %1427, ptr %1428, align 4, !tbaa !3
  %1429 = getelementptr inbounds nuw i8, ptr %1424, i64 8
  store i32 %1426, ptr %1429, align 4, !tbaa !3
  %1430 = getelementptr inbounds nuw i8, ptr %1424, i64 12
  store i32 0, ptr %1430, align 4, !tbaa !3
  br label %1431

1431:                                             ; preds = %1160, %521, %518, %1423, %1407, %1250, %1215, %1136, %1419
  %1432 = phi i64 [ 0, %1423 ], [ %1421, %1419 ], [ 3, %518 ], [ 3, %521 ], [ 0, %1136 ], [ 0, %1407 ], [ 0, %1250 ], [ 0, %1215 ], [ 0, %1160 ]
  %1433 = load i64, ptr %28, align 8, !tbaa !253
  %1434 = icmp eq i64 %1433, 0
  br i1 %1434, label %1441, label %1435

1435:                                             ; preds = %199, %1431
  %1436 = phi i64 [ %200, %199 ], [ %1432, %1431 ]
  %1437 = load i64, ptr %33, align 8, !tbaa !268
  br label %1438

1438:                                             ; preds = %1435, %1240
  %1439 = phi i64 [ %1241, %1240 ], [ %1437, %1435 ]
  %1440 = phi i64 [ 6, %1240 ], [ %1436, %1435 ]
  store i64 %1439, ptr %35, align 8, !tbaa !267
  br label %1441

1441:                                             ; preds = %1438, %1431
  %1442 = phi i64 [ %1432, %1431 ], [ %1440, %1438 ]
  store i64 %1442, ptr %28, align 8, !tbaa !253
  br label %77, !llvm.loop !333

1443:                                             ; preds = %1082, %1172, %1078, %136, %79, %82, %86, %141, %1419, %960, %963, %538, %756, %1358
  %1444 = phi i64 [ 4, %963 ], [ 1, %1358 ], [ 1, %538 ], [ 6, %756 ], [ 1, %960 ], [ %1173, %1172 ], [ 4, %1082 ], [ 4, %1078 ], [ 0, %79 ], [ 4, %82 ], [ 4, %86 ], [ 1, %1419 ], [ 5, %136 ], [ 5, %141 ]
  ret i64 %1444
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @enabled(ptr noundef captures(none) %0) unnamed_addr #0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !250
  %3 = load ptr, ptr %2, align 8, !tbaa !146
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %7 = load i64, ptr %5, align 8, !tbaa !267
  %8 = load i64, ptr %6, align 8, !tbaa !269
  %9 = icmp ult i64 %7, %8
  br i1 %9, label %10, label %84

10:                                               ; preds = %1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 168
  br label %19

19:                                               ; preds = %10, %63
  %20 = phi i64 [ %7, %10 ], [ %65, %63 ]
  %21 = load i64, ptr %4, align 8, !tbaa !284
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %84, label %23

23:                                               ; preds = %19
  %24 = add i64 %21, -1
  store i64 %24, ptr %4, align 8, !tbaa !284
  %25 = load ptr, ptr %11, align 8, !tbaa !246
  %26 = getelementptr inbounds nuw i32, ptr %25, i64 %20
  %27 = load i32, ptr %26, align 4, !tbaa !3
  %28 = load ptr, ptr %12, align 8, !tbaa !311
  %29 = load ptr, ptr %0, align 8, !tbaa !250
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 96
  %31 = load ptr, ptr %30, align 8, !tbaa !168
  %32 = getelementptr inbounds nuw i8, ptr %29, i64 120
  %33 = load ptr, ptr %32, align 8, !tbaa !174
  %34 = zext i32 %27 to i64
  %35 = getelementptr inbounds nuw i32, ptr %33, i64 %34
  %36 = load i32, ptr %35, align 4, !tbaa !3
  %37 = zext i32 %36 to i64
  %38 = getelementptr inbounds nuw i16, ptr %31, i64 %37
  %39 = load i16, ptr %38, align 2, !tbaa !138
  %40 = zext i16 %39 to i64
  %41 = getelementptr inbounds nuw i64, ptr %28, i64 %40
  %42 = load i64, ptr %41, align 8, !tbaa !41
  %43 = load i64, ptr %13, align 8, !tbaa !281
  %44 = and i64 %43, %42
  store i64 %44, ptr %13, align 8, !tbaa !281
  %45 = load i64, ptr %41, align 8, !tbaa !41
  %46 = load i64, ptr %14, align 8, !tbaa !282
  %47 = or i64 %46, %45
  store i64 %47, ptr %14, align 8, !tbaa !282
  %48 = load ptr, ptr %15, align 8, !tbaa !331
  %49 = load ptr, ptr %3, align 8, !tbaa !186
  %50 = getelementptr inbounds nuw i8, ptr %29, i64 88
  %51 = load ptr, ptr %50, align 8, !tbaa !167
  %52 = getelementptr inbounds nuw i32, ptr %51, i64 %37
  %53 = load i32, ptr %52, align 4, !tbaa !3
  %54 = load ptr, ptr %16, align 8, !tbaa !324
  tail call void %48(ptr noundef %49, i32 noundef %53, ptr noundef %54) #13
  %55 = load i64, ptr %17, align 8, !tbaa !226
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %63, label %57

57:                                               ; preds = %23
  %58 = load ptr, ptr %16, align 8, !tbaa !324
  %59 = load ptr, ptr %18, align 8, !tbaa !279
  %60 = load ptr, ptr %0, align 8, !tbaa !250
  %61 = load ptr, ptr %60, align 8, !tbaa !146
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 64
  br label %68

63:                                               ; preds = %68, %23
  %64 = load i64, ptr %5, align 8, !tbaa !267
  %65 = add i64 %64, 1
  store i64 %65, ptr %5, align 8, !tbaa !267
  %66 = load i64, ptr %6, align 8, !tbaa !269
  %67 = icmp ult i64 %65, %66
  br i1 %67, label %19, label %84, !llvm.loop !334

68:                                               ; preds = %57, %68
  %69 = phi i64 [ 0, %57 ], [ %81, %68 ]
  %70 = getelementptr inbounds nuw i64, ptr %58, i64 %69
  %71 = load i64, ptr %70, align 8, !tbaa !41
  %72 = getelementptr inbounds nuw i64, ptr %59, i64 %69
  %73 = load i64, ptr %72, align 8, !tbaa !41
  %74 = and i64 %73, %71
  store i64 %74, ptr %72, align 8, !tbaa !41
  %75 = load i64, ptr %70, align 8, !tbaa !41
  %76 = load i64, ptr %62, align 8, !tbaa !226
  %77 = getelementptr inbounds nuw i64, ptr %59, i64 %76
  %78 = getelementptr inbounds nuw i64, ptr %77, i64 %69
  %79 = load i64, ptr %78, align 8, !tbaa !41
  %80 = or i64 %79, %75
  store i64 %80, ptr %78, align 8, !tbaa !41
  %81 = add nuw i64 %69, 1
  %82 = load i64, ptr %17, align 8, !tbaa !226
  %83 = icmp ult i64 %81, %82
  br i1 %83, label %68, label %63, !llvm.loop !335

84:                                               ; preds = %19, %63, %1
  %85 = phi i64 [ 0, %1 ], [ 0, %63 ], [ 1, %19 ]
  ret i64 %85
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 7) i64 @moves(ptr noundef captures(none) %0, i32 noundef range(i32 0, 2) %1) unnamed_addr #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = load ptr, ptr %0, align 8, !tbaa !250
  %6 = load ptr, ptr %5, align 8, !tbaa !146
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %8 = load i64, ptr %7, align 8, !tbaa !226
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 72
  %10 = load i64, ptr %9, align 8, !tbaa !251
  %11 = shl i64 %10, 1
  %12 = add i64 %11, %8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %14 = load i64, ptr %13, align 8, !tbaa !270
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %22, label %16

16:                                               ; preds = %2
  %17 = add i64 %14, -1
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %19 = load ptr, ptr %18, align 8, !tbaa !283
  %20 = mul i64 %17, %10
  %21 = getelementptr inbounds nuw i64, ptr %19, i64 %20
  br label %22

22:                                               ; preds = %2, %16
  %23 = phi ptr [ %21, %16 ], [ null, %2 ]
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %26 = load i64, ptr %24, align 8, !tbaa !267
  %27 = load i64, ptr %25, align 8, !tbaa !269
  %28 = icmp ult i64 %26, %27
  br i1 %28, label %29, label %361

29:                                               ; preds = %22
  %30 = icmp eq i32 %1, 0
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 392
  %38 = icmp eq ptr %23, null
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %41 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %43 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %44 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %45 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %46 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %47 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %48 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %49 = icmp eq i64 %12, 0
  br label %50

50:                                               ; preds = %29, %356
  br i1 %30, label %51, label %104

51:                                               ; preds = %50
  %52 = load ptr, ptr %0, align 8, !tbaa !250
  %53 = load ptr, ptr %52, align 8, !tbaa !146
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 64
  %55 = load i64, ptr %54, align 8, !tbaa !226
  %56 = icmp eq i64 %55, 0
  %57 = load ptr, ptr %34, align 8, !tbaa !324
  br i1 %56, label %91, label %58

58:                                               ; preds = %51
  %59 = load ptr, ptr %31, align 8, !tbaa !322
  %60 = load ptr, ptr %32, align 8, !tbaa !279
  %61 = load ptr, ptr %33, align 8, !tbaa !323
  br label %62

62:                                               ; preds = %62, %58
  %63 = phi i64 [ %55, %58 ], [ %87, %62 ]
  %64 = phi i64 [ 0, %58 ], [ %86, %62 ]
  %65 = phi i64 [ 0, %58 ], [ %77, %62 ]
  %66 = getelementptr inbounds nuw i64, ptr %59, i64 %64
  %67 = load i64, ptr %66, align 8, !tbaa !41
  %68 = getelementptr inbounds nuw i64, ptr %60, i64 %64
  %69 = load i64, ptr %68, align 8, !tbaa !41
  %70 = and i64 %69, %67
  %71 = shl i64 %63, 4
  %72 = getelementptr inbounds nuw i8, ptr %60, i64 %71
  %73 = getelementptr inbounds nuw i64, ptr %72, i64 %64
  %74 = load i64, ptr %73, align 8, !tbaa !41
  %75 = xor i64 %74, -1
  %76 = and i64 %70, %75
  %77 = or i64 %76, %65
  %78 = getelementptr inbounds nuw i64, ptr %61, i64 %64
  %79 = load i64, ptr %78, align 8, !tbaa !41
  %80 = getelementptr inbounds nuw i64, ptr %60, i64 %63
  %81 = getelementptr inbounds nuw i64, ptr %80, i64 %64
  %82 = load i64, ptr %81, align 8, !tbaa !41
  %83 = and i64 %79, %82
  %84 = and i64 %83, %75
  %85 = getelementptr inbounds nuw i64, ptr %57, i64 %64
  store i64 %84, ptr %85, align 8, !tbaa !41
  %86 = add nuw i64 %64, 1
  %87 = load i64, ptr %54, align 8, !tbaa !226
  %88 = icmp ult i64 %86, %87
  br i1 %88, label %62, label %89, !llvm.loop !325

89:                                               ; preds = %62
  %90 = icmp eq i64 %77, 0
  br i1 %90, label %91, label %104

91:                                               ; preds = %51, %89
  %92 = load i64, ptr %7, align 8, !tbaa !226
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %361, label %94

94:                                               ; preds = %91, %94
  %95 = phi i64 [ %100, %94 ], [ 0, %91 ]
  %96 = phi i64 [ %99, %94 ], [ 0, %91 ]
  %97 = getelementptr inbounds nuw i64, ptr %57, i64 %95
  %98 = load i64, ptr %97, align 8, !tbaa !41
  %99 = or i64 %98, %96
  %100 = add nuw i64 %95, 1
  %101 = icmp eq i64 %100, %92
  br i1 %101, label %102, label %94, !llvm.loop !252

102:                                              ; preds = %94
  %103 = icmp eq i64 %99, 0
  br i1 %103, label %361, label %104

104:                                              ; preds = %102, %89, %50
  %105 = load i64, ptr %35, align 8, !tbaa !284
  %106 = icmp eq i64 %105, 0
  br i1 %106, label %361, label %107

107:                                              ; preds = %104
  %108 = add i64 %105, -1
  store i64 %108, ptr %35, align 8, !tbaa !284
  %109 = load ptr, ptr %36, align 8, !tbaa !246
  %110 = load i64, ptr %24, align 8, !tbaa !267
  %111 = getelementptr inbounds nuw i32, ptr %109, i64 %110
  %112 = load i32, ptr %111, align 4, !tbaa !3
  %113 = load ptr, ptr %0, align 8, !tbaa !250
  %114 = getelementptr inbounds nuw i8, ptr %113, i64 88
  %115 = load ptr, ptr %114, align 8, !tbaa !167
  %116 = getelementptr inbounds nuw i8, ptr %113, i64 120
  %117 = load ptr, ptr %116, align 8, !tbaa !174
  %118 = zext i32 %112 to i64
  %119 = getelementptr inbounds nuw i32, ptr %117, i64 %118
  %120 = load i32, ptr %119, align 4, !tbaa !3
  %121 = zext i32 %120 to i64
  %122 = getelementptr inbounds nuw i32, ptr %115, i64 %121
  %123 = load i32, ptr %122, align 4, !tbaa !3
  %124 = getelementptr inbounds nuw i8, ptr %113, i64 96
  %125 = load ptr, ptr %124, align 8, !tbaa !168
  %126 = getelementptr inbounds nuw i16, ptr %125, i64 %121
  %127 = load i16, ptr %126, align 2, !tbaa !138
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #15
  %128 = load ptr, ptr %37, align 8, !tbaa !238
  %129 = icmp eq ptr %128, null
  br i1 %129, label %237, label %130

130:                                              ; preds = %107
  %131 = getelementptr inbounds nuw i8, ptr %128, i64 16
  %132 = load ptr, ptr %131, align 8, !tbaa !215
  %133 = getelementptr inbounds nuw i32, ptr %132, i64 %118
  %134 = load i32, ptr %133, align 4, !tbaa !3
  %135 = add i32 %112, 1
  %136 = zext i32 %135 to i64
  %137 = getelementptr inbounds nuw i32, ptr %132, i64 %136
  %138 = load i32, ptr %137, align 4, !tbaa !3
  %139 = icmp ult i32 %134, %138
  br i1 %139, label %140, label %356

140:                                              ; preds = %130
  %141 = getelementptr inbounds nuw i8, ptr %128, i64 72
  %142 = load ptr, ptr %141, align 8, !tbaa !201
  %143 = getelementptr inbounds nuw i8, ptr %128, i64 48
  %144 = load ptr, ptr %143, align 8, !tbaa !228
  %145 = getelementptr inbounds nuw i8, ptr %128, i64 96
  %146 = getelementptr inbounds nuw i8, ptr %128, i64 56
  %147 = zext i32 %134 to i64
  %148 = zext i32 %138 to i64
  %149 = load i64, ptr %145, align 8, !tbaa !202
  br label %150

150:                                              ; preds = %140, %232
  %151 = phi i64 [ %149, %140 ], [ %234, %232 ]
  %152 = phi i64 [ %149, %140 ], [ %235, %232 ]
  %153 = phi i64 [ %147, %140 ], [ %233, %232 ]
  %154 = getelementptr inbounds nuw %struct.lv_act, ptr %144, i64 %153
  %155 = getelementptr inbounds nuw i8, ptr %154, i64 4
  %156 = load i32, ptr %155, align 4, !tbaa !287
  %157 = zext i32 %156 to i64
  %158 = mul i64 %152, %157
  %159 = getelementptr inbounds nuw i64, ptr %142, i64 %158
  br i1 %38, label %183, label %160

160:                                              ; preds = %150
  %161 = load ptr, ptr %113, align 8, !tbaa !146
  %162 = getelementptr inbounds nuw i8, ptr %161, i64 64
  %163 = load i64, ptr %162, align 8, !tbaa !226
  %164 = getelementptr inbounds nuw i64, ptr %159, i64 %163
  %165 = getelementptr inbounds nuw i8, ptr %161, i64 72
  %166 = load i64, ptr %165, align 8, !tbaa !251
  %167 = icmp eq i64 %166, 0
  br i1 %167, label %183, label %168

168:                                              ; preds = %160, %168
  %169 = phi i64 [ %177, %168 ], [ 0, %160 ]
  %170 = phi i64 [ %176, %168 ], [ 0, %160 ]
  %171 = getelementptr inbounds nuw i64, ptr %164, i64 %169
  %172 = load i64, ptr %171, align 8, !tbaa !41
  %173 = getelementptr inbounds nuw i64, ptr %23, i64 %169
  %174 = load i64, ptr %173, align 8, !tbaa !41
  %175 = and i64 %174, %172
  %176 = or i64 %175, %170
  %177 = add nuw i64 %169, 1
  %178 = icmp eq i64 %177, %166
  br i1 %178, label %179, label %168, !llvm.loop !252

179:                                              ; preds = %168
  %180 = icmp eq i64 %176, 0
  br i1 %180, label %183, label %181

181:                                              ; preds = %179
  %182 = add nuw nsw i64 %153, 1
  br label %232

183:                                              ; preds = %160, %179, %150
  %184 = load ptr, ptr %39, align 8, !tbaa !273
  %185 = load i64, ptr %40, align 8, !tbaa !271
  %186 = trunc i64 %185 to i32
  %187 = getelementptr inbounds nuw i8, ptr %154, i64 8
  %188 = load i32, ptr %187, align 4, !tbaa !232
  %189 = add nuw nsw i64 %153, 1
  %190 = getelementptr inbounds nuw %struct.lv_act, ptr %144, i64 %189
  %191 = getelementptr inbounds nuw i8, ptr %190, i64 8
  %192 = load i32, ptr %191, align 4, !tbaa !232
  %193 = icmp ult i32 %188, %192
  br i1 %193, label %194, label %213

194:                                              ; preds = %183
  %195 = load ptr, ptr %146, align 8, !tbaa !223
  %196 = zext i32 %188 to i64
  %197 = zext i32 %192 to i64
  br label %198

198:                                              ; preds = %194, %198
  %199 = phi i64 [ %196, %194 ], [ %209, %198 ]
  %200 = phi i32 [ 1, %194 ], [ %208, %198 ]
  %201 = getelementptr inbounds nuw i32, ptr %195, i64 %199
  %202 = load i32, ptr %201, align 4, !tbaa !3
  %203 = and i32 %202, 2147483647
  %204 = zext nneg i32 %203 to i64
  %205 = getelementptr inbounds nuw i32, ptr %184, i64 %204
  %206 = load i32, ptr %205, align 4, !tbaa !3
  %207 = icmp eq i32 %206, %186
  %208 = select i1 %207, i32 %200, i32 0
  %209 = add nuw nsw i64 %199, 1
  %210 = icmp eq i64 %209, %197
  br i1 %210, label %211, label %198, !llvm.loop !286

211:                                              ; preds = %198
  %212 = icmp eq i32 %208, 0
  br i1 %212, label %232, label %213

213:                                              ; preds = %183, %211
  %214 = icmp eq i64 %151, 0
  br i1 %214, label %232, label %215

215:                                              ; preds = %213
  %216 = load ptr, ptr %32, align 8, !tbaa !279
  %217 = load ptr, ptr %113, align 8, !tbaa !146
  %218 = getelementptr inbounds nuw i8, ptr %217, i64 64
  br label %219

219:                                              ; preds = %215, %219
  %220 = phi i64 [ 0, %215 ], [ %229, %219 ]
  %221 = getelementptr inbounds nuw i64, ptr %159, i64 %220
  %222 = load i64, ptr %221, align 8, !tbaa !41
  %223 = load i64, ptr %218, align 8, !tbaa !226
  %224 = shl i64 %223, 4
  %225 = getelementptr inbounds nuw i8, ptr %216, i64 %224
  %226 = getelementptr inbounds nuw i64, ptr %225, i64 %220
  %227 = load i64, ptr %226, align 8, !tbaa !41
  %228 = or i64 %227, %222
  store i64 %228, ptr %226, align 8, !tbaa !41
  %229 = add nuw i64 %220, 1
  %230 = load i64, ptr %145, align 8, !tbaa !202
  %231 = icmp ult i64 %229, %230
  br i1 %231, label %219, label %232, !llvm.loop !336

232:                                              ; preds = %219, %181, %213, %211
  %233 = phi i64 [ %182, %181 ], [ %189, %211 ], [ %189, %213 ], [ %189, %219 ]
  %234 = phi i64 [ %151, %181 ], [ %151, %211 ], [ 0, %213 ], [ %230, %219 ]
  %235 = phi i64 [ %152, %181 ], [ %152, %211 ], [ 0, %213 ], [ %230, %219 ]
  %236 = icmp eq i64 %233, %148
  br i1 %236, label %356, label %150, !llvm.loop !337

237:                                              ; preds = %107
  %238 = load ptr, ptr %41, align 8, !tbaa !265
  %239 = load ptr, ptr %6, align 8, !tbaa !186
  %240 = call i32 %238(ptr noundef %239, i32 noundef %123, ptr noundef nonnull %3, ptr noundef nonnull %4) #13
  switch i32 %240, label %241 [
    i32 -1, label %355
    i32 0, label %356
  ]

241:                                              ; preds = %237
  %242 = load ptr, ptr %4, align 8, !tbaa !77
  %243 = load ptr, ptr %42, align 8, !tbaa !154
  %244 = load ptr, ptr %3, align 8, !tbaa !36
  %245 = load ptr, ptr %43, align 8, !tbaa !181
  %246 = zext i16 %127 to i64
  %247 = load ptr, ptr %45, align 8, !tbaa !150
  %248 = zext i32 %240 to i64
  br label %249

249:                                              ; preds = %241, %352
  %250 = phi i64 [ 0, %241 ], [ %353, %352 ]
  %251 = mul i64 %12, %250
  %252 = getelementptr inbounds nuw i64, ptr %242, i64 %251
  %253 = getelementptr inbounds nuw i32, ptr %244, i64 %250
  %254 = load i32, ptr %253, align 4, !tbaa !3
  %255 = load i64, ptr %44, align 8, !tbaa !171
  %256 = mul i64 %255, %246
  %257 = zext i32 %254 to i64
  %258 = getelementptr inbounds nuw i16, ptr %247, i64 %257
  %259 = load i16, ptr %258, align 2, !tbaa !138
  %260 = zext i16 %259 to i64
  %261 = getelementptr i32, ptr %245, i64 %256
  %262 = getelementptr i32, ptr %261, i64 %260
  %263 = load i32, ptr %262, align 4, !tbaa !3
  %264 = zext i32 %263 to i64
  %265 = getelementptr inbounds nuw i16, ptr %243, i64 %264
  br i1 %38, label %284, label %266

266:                                              ; preds = %249
  %267 = load i64, ptr %7, align 8, !tbaa !226
  %268 = getelementptr inbounds nuw i64, ptr %252, i64 %267
  %269 = load i64, ptr %9, align 8, !tbaa !251
  %270 = icmp eq i64 %269, 0
  br i1 %270, label %284, label %271

271:                                              ; preds = %266, %271
  %272 = phi i64 [ %280, %271 ], [ 0, %266 ]
  %273 = phi i64 [ %279, %271 ], [ 0, %266 ]
  %274 = getelementptr inbounds nuw i64, ptr %268, i64 %272
  %275 = load i64, ptr %274, align 8, !tbaa !41
  %276 = getelementptr inbounds nuw i64, ptr %23, i64 %272
  %277 = load i64, ptr %276, align 8, !tbaa !41
  %278 = and i64 %277, %275
  %279 = or i64 %278, %273
  %280 = add nuw i64 %272, 1
  %281 = icmp eq i64 %280, %269
  br i1 %281, label %282, label %271, !llvm.loop !252

282:                                              ; preds = %271
  %283 = icmp eq i64 %279, 0
  br i1 %283, label %284, label %352

284:                                              ; preds = %266, %282, %249
  %285 = load i16, ptr %265, align 2, !tbaa !138
  %286 = icmp eq i16 %285, 0
  br i1 %286, label %352, label %287

287:                                              ; preds = %284
  %288 = zext i16 %285 to i64
  %289 = load ptr, ptr %46, align 8, !tbaa !156
  br label %298

290:                                              ; preds = %336
  %291 = icmp eq i32 %337, 0
  %292 = select i1 %291, i1 true, i1 %49
  br i1 %292, label %352, label %293

293:                                              ; preds = %290
  %294 = load ptr, ptr %32, align 8, !tbaa !279
  %295 = load ptr, ptr %0, align 8, !tbaa !250
  %296 = load ptr, ptr %295, align 8, !tbaa !146
  %297 = getelementptr inbounds nuw i8, ptr %296, i64 64
  br label %340

298:                                              ; preds = %287, %336
  %299 = phi i64 [ 1, %287 ], [ %338, %336 ]
  %300 = phi i32 [ 0, %287 ], [ %337, %336 ]
  %301 = getelementptr inbounds nuw i16, ptr %265, i64 %299
  %302 = load i16, ptr %301, align 2, !tbaa !138
  %303 = zext i16 %302 to i64
  %304 = getelementptr inbounds nuw i8, ptr %289, i64 %303
  %305 = load i8, ptr %304, align 1, !tbaa !42
  %306 = and i8 %305, 1
  %307 = icmp eq i8 %306, 0
  br i1 %307, label %336, label %308

308:                                              ; preds = %298
  %309 = and i8 %305, 2
  %310 = icmp eq i8 %309, 0
  br i1 %310, label %318, label %311

311:                                              ; preds = %308
  %312 = load ptr, ptr %47, align 8, !tbaa !172
  %313 = icmp eq ptr %312, null
  br i1 %313, label %336, label %314

314:                                              ; preds = %311
  %315 = getelementptr inbounds nuw i8, ptr %312, i64 %257
  %316 = load i8, ptr %315, align 1, !tbaa !42
  %317 = icmp eq i8 %316, 0
  br i1 %317, label %318, label %336

318:                                              ; preds = %308, %314
  %319 = load ptr, ptr %48, align 8, !tbaa !155
  %320 = getelementptr inbounds nuw ptr, ptr %319, i64 %303
  %321 = load ptr, ptr %320, align 8, !tbaa !36
  %322 = getelementptr inbounds nuw i32, ptr %321, i64 %257
  %323 = load i32, ptr %322, align 4, !tbaa !3
  %324 = icmp eq i32 %323, 0
  br i1 %324, label %336, label %325

325:                                              ; preds = %318
  %326 = add i32 %323, -1
  %327 = load ptr, ptr %39, align 8, !tbaa !273
  %328 = zext i32 %326 to i64
  %329 = getelementptr inbounds nuw i32, ptr %327, i64 %328
  %330 = load i32, ptr %329, align 4, !tbaa !3
  %331 = load i64, ptr %40, align 8, !tbaa !271
  %332 = trunc i64 %331 to i32
  %333 = icmp eq i32 %330, %332
  %334 = zext i1 %333 to i32
  %335 = or i32 %300, %334
  br label %336

336:                                              ; preds = %311, %298, %314, %325, %318
  %337 = phi i32 [ %300, %318 ], [ %335, %325 ], [ %300, %314 ], [ %300, %298 ], [ %300, %311 ]
  %338 = add nuw nsw i64 %299, 1
  %339 = icmp eq i64 %299, %288
  br i1 %339, label %290, label %298, !llvm.loop !338

340:                                              ; preds = %293, %340
  %341 = phi i64 [ 0, %293 ], [ %350, %340 ]
  %342 = getelementptr inbounds nuw i64, ptr %252, i64 %341
  %343 = load i64, ptr %342, align 8, !tbaa !41
  %344 = load i64, ptr %297, align 8, !tbaa !226
  %345 = shl i64 %344, 4
  %346 = getelementptr inbounds nuw i8, ptr %294, i64 %345
  %347 = getelementptr inbounds nuw i64, ptr %346, i64 %341
  %348 = load i64, ptr %347, align 8, !tbaa !41
  %349 = or i64 %348, %343
  store i64 %349, ptr %347, align 8, !tbaa !41
  %350 = add nuw i64 %341, 1
  %351 = icmp eq i64 %350, %12
  br i1 %351, label %352, label %340, !llvm.loop !339

352:                                              ; preds = %340, %284, %290, %282
  %353 = add nuw nsw i64 %250, 1
  %354 = icmp eq i64 %353, %248
  br i1 %354, label %356, label %249, !llvm.loop !340

355:                                              ; preds = %237
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  br label %361

356:                                              ; preds = %232, %352, %237, %130
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  %357 = load i64, ptr %24, align 8, !tbaa !267
  %358 = add i64 %357, 1
  store i64 %358, ptr %24, align 8, !tbaa !267
  %359 = load i64, ptr %25, align 8, !tbaa !269
  %360 = icmp ult i64 %358, %359
  br i1 %360, label %50, label %361, !llvm.loop !341

361:                                              ; preds = %91, %104, %102, %356, %22, %355
  %362 = phi i64 [ 6, %355 ], [ 0, %22 ], [ 0, %91 ], [ 0, %102 ], [ 1, %104 ], [ 0, %356 ]
  ret i64 %362
}

; Function Attrs: nounwind
define range(i64 0, 5) i64 @lv_resting(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !250
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 160
  %7 = load i64, ptr %5, align 8, !tbaa !267
  %8 = load i64, ptr %6, align 8, !tbaa !173
  %9 = icmp ult i64 %7, %8
  br i1 %9, label %10, label %83

10:                                               ; preds = %1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 144
  br label %18

18:                                               ; preds = %10, %78
  %19 = phi i64 [ %7, %10 ], [ %80, %78 ]
  %20 = load i64, ptr %3, align 8, !tbaa !284
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %83, label %22

22:                                               ; preds = %18
  %23 = load i64, ptr %4, align 8, !tbaa !254
  %24 = load i64, ptr %11, align 8, !tbaa !255
  %25 = icmp eq i64 %23, %24
  br i1 %25, label %83, label %26

26:                                               ; preds = %22
  %27 = add i64 %20, -1
  store i64 %27, ptr %3, align 8, !tbaa !284
  %28 = trunc i64 %19 to i32
  %29 = load ptr, ptr %0, align 8, !tbaa !250
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 88
  %31 = load ptr, ptr %30, align 8, !tbaa !167
  %32 = getelementptr inbounds nuw i8, ptr %29, i64 120
  %33 = load ptr, ptr %32, align 8, !tbaa !174
  %34 = and i64 %19, 4294967295
  %35 = getelementptr inbounds nuw i32, ptr %33, i64 %34
  %36 = load i32, ptr %35, align 4, !tbaa !3
  %37 = zext i32 %36 to i64
  %38 = getelementptr inbounds nuw i32, ptr %31, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !3
  %40 = load ptr, ptr %12, align 8, !tbaa !312
  %41 = getelementptr inbounds nuw i8, ptr %29, i64 96
  %42 = load ptr, ptr %41, align 8, !tbaa !168
  %43 = getelementptr inbounds nuw i16, ptr %42, i64 %37
  %44 = load i16, ptr %43, align 2, !tbaa !138
  %45 = zext i16 %44 to i64
  %46 = load i64, ptr %13, align 8, !tbaa !171
  %47 = mul i64 %46, %45
  %48 = load ptr, ptr %14, align 8, !tbaa !150
  %49 = zext i32 %39 to i64
  %50 = getelementptr inbounds nuw i16, ptr %48, i64 %49
  %51 = load i16, ptr %50, align 2, !tbaa !138
  %52 = zext i16 %51 to i64
  %53 = getelementptr i8, ptr %40, i64 %47
  %54 = getelementptr i8, ptr %53, i64 %52
  %55 = load i8, ptr %54, align 1, !tbaa !42
  %56 = icmp eq i8 %55, 0
  br i1 %56, label %78, label %57

57:                                               ; preds = %26
  %58 = load ptr, ptr %2, align 8, !tbaa !146
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 32
  %60 = load ptr, ptr %59, align 8, !tbaa !314
  %61 = load ptr, ptr %58, align 8, !tbaa !186
  %62 = tail call i32 %60(ptr noundef %61, i32 noundef %39) #13
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %78, label %64

64:                                               ; preds = %57
  %65 = load ptr, ptr %15, align 8, !tbaa !262
  %66 = load i64, ptr %16, align 8, !tbaa !261
  %67 = add i64 %66, 1
  store i64 %67, ptr %16, align 8, !tbaa !261
  %68 = getelementptr inbounds nuw i32, ptr %65, i64 %66
  store i32 %28, ptr %68, align 4, !tbaa !3
  %69 = load ptr, ptr %17, align 8, !tbaa !264
  %70 = load i64, ptr %4, align 8, !tbaa !254
  %71 = add i64 %70, 1
  store i64 %71, ptr %4, align 8, !tbaa !254
  %72 = getelementptr inbounds nuw %struct.lv_part, ptr %69, i64 %70
  %73 = trunc i64 %66 to i32
  %74 = trunc i64 %67 to i32
  store i32 %73, ptr %72, align 4, !tbaa !3
  %75 = getelementptr inbounds nuw i8, ptr %72, i64 4
  store i32 %74, ptr %75, align 4, !tbaa !3
  %76 = getelementptr inbounds nuw i8, ptr %72, i64 8
  store i32 0, ptr %76, align 4, !tbaa !3
  %77 = getelementptr inbounds nuw i8, ptr %72, i64 12
  store i32 0, ptr %77, align 4, !tbaa !3
  br label %78

78:                                               ; preds = %57, %26, %64
  %79 = load i64, ptr %5, align 8, !tbaa !267
  %80 = add i64 %79, 1
  store i64 %80, ptr %5, align 8, !tbaa !267
  %81 = load i64, ptr %6, align 8, !tbaa !173
  %82 = icmp ult i64 %80, %81
  br i1 %82, label %18, label %83, !llvm.loop !342

83:                                               ; preds = %18, %22, %78, %1
  %84 = phi i64 [ 0, %1 ], [ 4, %22 ], [ 0, %78 ], [ 1, %18 ]
  ret i64 %84
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_settle(ptr noundef captures(none) %0) local_unnamed_addr #6 {
  %2 = load ptr, ptr %0, align 8, !tbaa !250
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 160
  %4 = load i64, ptr %3, align 8, !tbaa !173
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %9, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %8 = load ptr, ptr %7, align 8, !tbaa !273
  br label %21

9:                                                ; preds = %21, %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 376
  store i64 4294967295, ptr %10, align 8, !tbaa !343
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %12 = load i64, ptr %11, align 8, !tbaa !254
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %26, label %14

14:                                               ; preds = %9
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %16 = load ptr, ptr %15, align 8, !tbaa !264
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %2, i64 120
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 88
  br label %27

21:                                               ; preds = %6, %21
  %22 = phi i64 [ 0, %6 ], [ %24, %21 ]
  %23 = getelementptr inbounds nuw i32, ptr %8, i64 %22
  store i32 0, ptr %23, align 4, !tbaa !3
  %24 = add nuw i64 %22, 1
  %25 = icmp eq i64 %24, %4
  br i1 %25, label %9, label %21, !llvm.loop !344

26:                                               ; preds = %43, %9
  ret void

27:                                               ; preds = %14, %43
  %28 = phi i64 [ 4294967295, %14 ], [ %44, %43 ]
  %29 = phi i64 [ 0, %14 ], [ %45, %43 ]
  %30 = getelementptr inbounds nuw %struct.lv_part, ptr %16, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !345
  %32 = getelementptr inbounds nuw i8, ptr %30, i64 4
  %33 = load i32, ptr %32, align 4, !tbaa !346
  %34 = icmp ult i32 %31, %33
  br i1 %34, label %35, label %43

35:                                               ; preds = %27
  %36 = zext i32 %31 to i64
  %37 = load ptr, ptr %17, align 8, !tbaa !262
  %38 = load ptr, ptr %18, align 8, !tbaa !167
  %39 = load ptr, ptr %19, align 8, !tbaa !174
  %40 = trunc i64 %29 to i32
  %41 = add i32 %40, 1
  %42 = load ptr, ptr %20, align 8, !tbaa !273
  br label %47

43:                                               ; preds = %63, %27
  %44 = phi i64 [ %28, %27 ], [ %64, %63 ]
  %45 = add nuw i64 %29, 1
  %46 = icmp eq i64 %45, %12
  br i1 %46, label %26, label %27, !llvm.loop !347

47:                                               ; preds = %35, %63
  %48 = phi i64 [ %28, %35 ], [ %64, %63 ]
  %49 = phi i64 [ %28, %35 ], [ %65, %63 ]
  %50 = phi i64 [ %36, %35 ], [ %66, %63 ]
  %51 = getelementptr inbounds nuw i32, ptr %37, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !3
  %53 = zext i32 %52 to i64
  %54 = getelementptr inbounds nuw i32, ptr %39, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !3
  %56 = zext i32 %55 to i64
  %57 = getelementptr inbounds nuw i32, ptr %38, i64 %56
  %58 = load i32, ptr %57, align 4, !tbaa !3
  %59 = getelementptr inbounds nuw i32, ptr %42, i64 %53
  store i32 %41, ptr %59, align 4, !tbaa !3
  %60 = zext i32 %58 to i64
  %61 = icmp ugt i64 %49, %60
  br i1 %61, label %62, label %63

62:                                               ; preds = %47
  store i64 %60, ptr %10, align 8, !tbaa !343
  br label %63

63:                                               ; preds = %62, %47
  %64 = phi i64 [ %60, %62 ], [ %48, %47 ]
  %65 = phi i64 [ %60, %62 ], [ %49, %47 ]
  %66 = add nuw nsw i64 %50, 1
  %67 = load i32, ptr %32, align 4, !tbaa !346
  %68 = zext i32 %67 to i64
  %69 = icmp samesign ult i64 %66, %68
  br i1 %69, label %47, label %43, !llvm.loop !348
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @lv_cases(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #7 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %4 = load i64, ptr %3, align 8, !tbaa !254
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %10, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %8 = load ptr, ptr %7, align 8, !tbaa !264
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 80
  br label %12

10:                                               ; preds = %36, %2
  %11 = phi i64 [ 0, %2 ], [ %38, %36 ]
  ret i64 %11

12:                                               ; preds = %6, %36
  %13 = phi i64 [ 0, %6 ], [ %38, %36 ]
  %14 = phi i64 [ 0, %6 ], [ %39, %36 ]
  %15 = getelementptr inbounds nuw %struct.lv_part, ptr %8, i64 %14
  %16 = load i32, ptr %15, align 4, !tbaa !345
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 4
  %18 = load i32, ptr %17, align 4, !tbaa !346
  %19 = zext i32 %18 to i64
  %20 = icmp ult i32 %16, %18
  br i1 %20, label %21, label %36

21:                                               ; preds = %12
  %22 = zext i32 %16 to i64
  %23 = load ptr, ptr %0, align 8, !tbaa !250
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %25 = load ptr, ptr %24, align 8, !tbaa !150
  %26 = load ptr, ptr %9, align 8, !tbaa !262
  %27 = getelementptr inbounds nuw i8, ptr %23, i64 88
  %28 = load ptr, ptr %27, align 8, !tbaa !167
  %29 = getelementptr inbounds nuw i8, ptr %23, i64 120
  %30 = load ptr, ptr %29, align 8, !tbaa !174
  br label %41

31:                                               ; preds = %41
  %32 = icmp eq i32 %61, 0
  %33 = icmp eq i32 %60, 0
  %34 = select i1 %33, i64 1, i64 4
  %35 = select i1 %32, i64 %34, i64 2
  br label %36

36:                                               ; preds = %31, %12
  %37 = phi i64 [ 2, %12 ], [ %35, %31 ]
  %38 = or i64 %37, %13
  %39 = add nuw i64 %14, 1
  %40 = icmp eq i64 %39, %4
  br i1 %40, label %10, label %12, !llvm.loop !349

41:                                               ; preds = %21, %41
  %42 = phi i64 [ %22, %21 ], [ %62, %41 ]
  %43 = phi i32 [ 1, %21 ], [ %61, %41 ]
  %44 = phi i32 [ 0, %21 ], [ %60, %41 ]
  %45 = getelementptr inbounds nuw i32, ptr %26, i64 %42
  %46 = load i32, ptr %45, align 4, !tbaa !3
  %47 = zext i32 %46 to i64
  %48 = getelementptr inbounds nuw i32, ptr %30, i64 %47
  %49 = load i32, ptr %48, align 4, !tbaa !3
  %50 = zext i32 %49 to i64
  %51 = getelementptr inbounds nuw i32, ptr %28, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !3
  %53 = zext i32 %52 to i64
  %54 = getelementptr inbounds nuw i16, ptr %25, i64 %53
  %55 = load i16, ptr %54, align 2, !tbaa !138
  %56 = zext i16 %55 to i64
  %57 = getelementptr inbounds nuw i8, ptr %1, i64 %56
  %58 = load i8, ptr %57, align 1, !tbaa !42
  %59 = zext i8 %58 to i32
  %60 = or i32 %44, %59
  %61 = and i32 %43, %59
  %62 = add nuw nsw i64 %42, 1
  %63 = icmp eq i64 %62, %19
  br i1 %63, label %31, label %41, !llvm.loop !350
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_again(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #6 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 200
  %5 = load i64, ptr %4, align 8, !tbaa !261
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %12, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %9 = load ptr, ptr %8, align 8, !tbaa !262
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %11 = load ptr, ptr %10, align 8, !tbaa !246
  br label %22

12:                                               ; preds = %22, %3
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 192
  %14 = load i64, ptr %13, align 8, !tbaa !254
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %29, label %16

16:                                               ; preds = %12
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 144
  %18 = trunc i64 %2 to i32
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 184
  br label %30

22:                                               ; preds = %7, %22
  %23 = phi i64 [ 0, %7 ], [ %27, %22 ]
  %24 = getelementptr inbounds nuw i32, ptr %9, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !3
  %26 = getelementptr inbounds nuw i32, ptr %11, i64 %23
  store i32 %25, ptr %26, align 4, !tbaa !3
  %27 = add nuw i64 %23, 1
  %28 = icmp eq i64 %27, %5
  br i1 %28, label %12, label %22, !llvm.loop !351

29:                                               ; preds = %43, %12
  ret void

30:                                               ; preds = %16, %43
  %31 = phi i64 [ 0, %16 ], [ %51, %43 ]
  %32 = load ptr, ptr %17, align 8, !tbaa !264
  %33 = getelementptr inbounds nuw %struct.lv_part, ptr %32, i64 %31
  %34 = load i64, ptr %33, align 4
  %35 = getelementptr inbounds nuw i8, ptr %33, i64 8
  %36 = load i32, ptr %35, align 4, !tbaa !3
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %40, label %38

38:                                               ; preds = %30
  %39 = add i32 %36, %18
  br label %43

40:                                               ; preds = %30
  %41 = load i64, ptr %19, align 8, !tbaa !244
  %42 = trunc i64 %41 to i32
  br label %43

43:                                               ; preds = %40, %38
  %44 = phi i32 [ %39, %38 ], [ %42, %40 ]
  %45 = load ptr, ptr %20, align 8, !tbaa !243
  %46 = load i64, ptr %21, align 8, !tbaa !245
  %47 = add i64 %46, 1
  store i64 %47, ptr %21, align 8, !tbaa !245
  %48 = getelementptr inbounds nuw %struct.lv_part, ptr %45, i64 %46
  store i64 %34, ptr %48, align 4
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 8
  store i32 %44, ptr %49, align 4, !tbaa !3
  %50 = getelementptr inbounds nuw i8, ptr %48, i64 12
  store i32 0, ptr %50, align 4, !tbaa !3
  %51 = add nuw i64 %31, 1
  %52 = load i64, ptr %13, align 8, !tbaa !254
  %53 = icmp ult i64 %51, %52
  br i1 %53, label %30, label %29, !llvm.loop !352
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, -1) i64 @lv_home(ptr noundef readonly captures(none) %0, i64 noundef %1) local_unnamed_addr #7 {
  %3 = load ptr, ptr %0, align 8, !tbaa !250
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %5 = load i64, ptr %4, align 8, !tbaa !173
  %6 = icmp ult i64 %1, %5
  br i1 %6, label %7, label %18

7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %9 = load ptr, ptr %8, align 8, !tbaa !273
  br label %10

10:                                               ; preds = %7, %15
  %11 = phi i64 [ %1, %7 ], [ %16, %15 ]
  %12 = getelementptr inbounds nuw i32, ptr %9, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !3
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %18

15:                                               ; preds = %10
  %16 = add i64 %11, 1
  %17 = icmp eq i64 %16, %5
  br i1 %17, label %18, label %10, !llvm.loop !353

18:                                               ; preds = %10, %15, %2
  %19 = phi i64 [ 4294967295, %2 ], [ 4294967295, %15 ], [ %11, %10 ]
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define void @lv_count(ptr noundef writeonly captures(none) %0, i64 noundef %1) local_unnamed_addr #8 {
  %3 = icmp eq i64 %1, 0
  br i1 %3, label %4, label %5

4:                                                ; preds = %5, %2
  ret void

5:                                                ; preds = %2, %5
  %6 = phi i64 [ %9, %5 ], [ 0, %2 ]
  %7 = trunc i64 %6 to i32
  %8 = getelementptr inbounds nuw i32, ptr %0, i64 %6
  store i32 %7, ptr %8, align 4, !tbaa !3
  %9 = add nuw i64 %6, 1
  %10 = icmp eq i64 %9, %1
  br i1 %10, label %4, label %5, !llvm.loop !354
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_untils(ptr noundef captures(none) initializes((352, 368)) %0, i64 noundef %1) local_unnamed_addr #9 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 352
  store i64 -1, ptr %3, align 8, !tbaa !281
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 360
  store i64 0, ptr %4, align 8, !tbaa !282
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %6 = load ptr, ptr %5, align 8, !tbaa !264
  %7 = getelementptr inbounds nuw %struct.lv_part, ptr %6, i64 %1
  %8 = load i32, ptr %7, align 4, !tbaa !345
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %10 = load i32, ptr %9, align 4, !tbaa !346
  %11 = zext i32 %10 to i64
  %12 = icmp ult i32 %8, %10
  br i1 %12, label %13, label %24

13:                                               ; preds = %2
  %14 = zext i32 %8 to i64
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %16 = load ptr, ptr %15, align 8, !tbaa !311
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = load ptr, ptr %17, align 8, !tbaa !262
  %19 = load ptr, ptr %0, align 8, !tbaa !250
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 96
  %21 = load ptr, ptr %20, align 8, !tbaa !168
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 120
  %23 = load ptr, ptr %22, align 8, !tbaa !174
  br label %25

24:                                               ; preds = %25, %2
  ret void

25:                                               ; preds = %13, %25
  %26 = phi i64 [ 0, %13 ], [ %41, %25 ]
  %27 = phi i64 [ -1, %13 ], [ %40, %25 ]
  %28 = phi i64 [ %14, %13 ], [ %42, %25 ]
  %29 = getelementptr inbounds nuw i32, ptr %18, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !3
  %31 = zext i32 %30 to i64
  %32 = getelementptr inbounds nuw i32, ptr %23, i64 %31
  %33 = load i32, ptr %32, align 4, !tbaa !3
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds nuw i16, ptr %21, i64 %34
  %36 = load i16, ptr %35, align 2, !tbaa !138
  %37 = zext i16 %36 to i64
  %38 = getelementptr inbounds nuw i64, ptr %16, i64 %37
  %39 = load i64, ptr %38, align 8, !tbaa !41
  %40 = and i64 %27, %39
  store i64 %40, ptr %3, align 8, !tbaa !281
  %41 = or i64 %26, %39
  store i64 %41, ptr %4, align 8, !tbaa !282
  %42 = add nuw nsw i64 %28, 1
  %43 = icmp eq i64 %42, %11
  br i1 %43, label %24, label %25, !llvm.loop !355
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_sum(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = load ptr, ptr %0, align 8, !tbaa !250
  %4 = load ptr, ptr %3, align 8, !tbaa !146
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !265
  %7 = icmp eq ptr %6, null
  br i1 %7, label %62, label %8

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %10 = load i64, ptr %9, align 8, !tbaa !253
  switch i64 %10, label %60 [
    i64 0, label %11
    i64 4, label %53
  ]

11:                                               ; preds = %8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %13 = load ptr, ptr %12, align 8, !tbaa !264
  %14 = getelementptr inbounds nuw %struct.lv_part, ptr %13, i64 %1
  %15 = load i32, ptr %14, align 4, !tbaa !345
  %16 = zext i32 %15 to i64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 296
  store i64 %16, ptr %17, align 8, !tbaa !267
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 272
  store i64 %16, ptr %18, align 8, !tbaa !268
  %19 = getelementptr inbounds nuw i8, ptr %14, i64 4
  %20 = load i32, ptr %19, align 4, !tbaa !346
  %21 = zext i32 %20 to i64
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 280
  store i64 %21, ptr %22, align 8, !tbaa !269
  %23 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %24 = load i32, ptr %23, align 4, !tbaa !266
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 288
  store i64 %25, ptr %26, align 8, !tbaa !270
  %27 = add i64 %1, 1
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 264
  store i64 %27, ptr %28, align 8, !tbaa !271
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %30 = load ptr, ptr %29, align 8, !tbaa !262
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store ptr %30, ptr %31, align 8, !tbaa !246
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %33 = load i64, ptr %32, align 8, !tbaa !226
  %34 = mul i64 %33, 3
  %35 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %36 = load i64, ptr %35, align 8, !tbaa !251
  %37 = shl i64 %36, 1
  %38 = add i64 %37, %34
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %50, label %40

40:                                               ; preds = %11
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %42 = load ptr, ptr %41, align 8, !tbaa !279
  br label %43

43:                                               ; preds = %43, %40
  %44 = phi i64 [ 0, %40 ], [ %48, %43 ]
  %45 = icmp ult i64 %44, %33
  %46 = sext i1 %45 to i64
  %47 = getelementptr inbounds nuw i64, ptr %42, i64 %44
  store i64 %46, ptr %47, align 8, !tbaa !41
  %48 = add nuw i64 %44, 1
  %49 = icmp eq i64 %48, %38
  br i1 %49, label %50, label %43, !llvm.loop !280

50:                                               ; preds = %43, %11
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 352
  store i64 -1, ptr %51, align 8, !tbaa !281
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 360
  store i64 0, ptr %52, align 8, !tbaa !282
  store i64 4, ptr %9, align 8, !tbaa !253
  br label %53

53:                                               ; preds = %8, %50
  %54 = tail call fastcc i64 @enabled(ptr noundef nonnull %0) #14
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %56, label %62

56:                                               ; preds = %53
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %58 = load i64, ptr %57, align 8, !tbaa !268
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 296
  store i64 %58, ptr %59, align 8, !tbaa !267
  store i64 5, ptr %9, align 8, !tbaa !253
  br label %60

60:                                               ; preds = %8, %56
  %61 = tail call fastcc i64 @moves(ptr noundef nonnull %0, i32 noundef 1) #14
  br label %62

62:                                               ; preds = %53, %2, %60
  %63 = phi i64 [ %61, %60 ], [ 5, %2 ], [ 1, %53 ]
  ret i64 %63
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_layers(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = load ptr, ptr %0, align 8, !tbaa !356
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = load i64, ptr %5, align 8, !tbaa !358
  %7 = add i64 %6, 1
  %8 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %9 = load ptr, ptr %8, align 8, !tbaa !359
  %10 = icmp eq ptr %9, null
  br i1 %10, label %206, label %11

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %13 = getelementptr inbounds nuw i8, ptr %4, i64 56
  %14 = load i64, ptr %13, align 8, !tbaa !147
  %15 = load i64, ptr %12, align 8, !tbaa !360
  %16 = icmp ult i64 %15, %14
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  br i1 %16, label %20, label %18

18:                                               ; preds = %11
  %19 = load i64, ptr %17, align 8, !tbaa !361
  br label %31

20:                                               ; preds = %11
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %22 = load i64, ptr %21, align 8, !tbaa !362
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %24 = icmp eq i64 %6, 0
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %30 = load i64, ptr %17, align 8, !tbaa !361
  br label %49

31:                                               ; preds = %79, %18
  %32 = phi i64 [ %19, %18 ], [ %80, %79 ]
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %35 = load i64, ptr %33, align 8, !tbaa !363
  %36 = icmp ult i64 %35, %32
  br i1 %36, label %37, label %206

37:                                               ; preds = %31
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %83

49:                                               ; preds = %20, %79
  %50 = phi i64 [ %30, %20 ], [ %80, %79 ]
  %51 = phi i64 [ %15, %20 ], [ %81, %79 ]
  %52 = icmp eq i64 %50, %22
  br i1 %52, label %206, label %53

53:                                               ; preds = %49
  %54 = trunc i64 %51 to i32
  %55 = load ptr, ptr %23, align 8, !tbaa !364
  %56 = and i64 %51, 4294967295
  %57 = getelementptr inbounds nuw i32, ptr %55, i64 %56
  %58 = load i32, ptr %57, align 4, !tbaa !3
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %60, label %79

60:                                               ; preds = %53
  br i1 %24, label %71, label %61

61:                                               ; preds = %60
  %62 = load ptr, ptr %25, align 8, !tbaa !365
  %63 = load ptr, ptr %26, align 8, !tbaa !366
  %64 = getelementptr inbounds nuw i16, ptr %63, i64 %56
  %65 = load i16, ptr %64, align 2, !tbaa !138
  %66 = zext i16 %65 to i64
  %67 = getelementptr inbounds nuw i64, ptr %62, i64 %66
  %68 = load i64, ptr %67, align 8, !tbaa !41
  %69 = and i64 %68, 1
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %71, label %79

71:                                               ; preds = %61, %60
  store i32 1, ptr %57, align 4, !tbaa !3
  %72 = load ptr, ptr %27, align 8, !tbaa !367
  %73 = getelementptr inbounds nuw i32, ptr %72, i64 %50
  store i32 %54, ptr %73, align 4, !tbaa !3
  %74 = load ptr, ptr %28, align 8, !tbaa !368
  %75 = getelementptr inbounds nuw i32, ptr %74, i64 %50
  store i32 0, ptr %75, align 4, !tbaa !3
  %76 = load ptr, ptr %29, align 8, !tbaa !369
  %77 = add i64 %50, 1
  store i64 %77, ptr %17, align 8, !tbaa !361
  %78 = getelementptr inbounds nuw i32, ptr %76, i64 %50
  store i32 -1, ptr %78, align 4, !tbaa !3
  br label %79

79:                                               ; preds = %53, %61, %71
  %80 = phi i64 [ %50, %53 ], [ %50, %61 ], [ %77, %71 ]
  %81 = add i64 %51, 1
  store i64 %81, ptr %12, align 8, !tbaa !360
  %82 = icmp eq i64 %81, %14
  br i1 %82, label %31, label %49, !llvm.loop !370

83:                                               ; preds = %37, %201
  %84 = phi i64 [ %32, %37 ], [ %202, %201 ]
  %85 = phi i64 [ %35, %37 ], [ %204, %201 ]
  %86 = load i64, ptr %38, align 8, !tbaa !371
  %87 = icmp eq i64 %86, 4294967295
  br i1 %87, label %91, label %88

88:                                               ; preds = %83
  %89 = load i64, ptr %39, align 8, !tbaa !372
  %90 = icmp eq i64 %89, 4294967295
  br i1 %90, label %91, label %206

91:                                               ; preds = %83, %88
  %92 = load i64, ptr %40, align 8, !tbaa !373
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %206, label %94

94:                                               ; preds = %91
  %95 = add i64 %92, -1
  store i64 %95, ptr %40, align 8, !tbaa !373
  %96 = trunc i64 %85 to i32
  %97 = load ptr, ptr %41, align 8, !tbaa !367
  %98 = and i64 %85, 4294967295
  %99 = getelementptr inbounds nuw i32, ptr %97, i64 %98
  %100 = load i32, ptr %99, align 4, !tbaa !3
  %101 = load ptr, ptr %42, align 8, !tbaa !368
  %102 = getelementptr inbounds nuw i32, ptr %101, i64 %98
  %103 = load i32, ptr %102, align 4, !tbaa !3
  %104 = zext i32 %103 to i64
  %105 = load ptr, ptr %43, align 8, !tbaa !365
  %106 = load ptr, ptr %44, align 8, !tbaa !366
  %107 = zext i32 %100 to i64
  %108 = getelementptr inbounds nuw i16, ptr %106, i64 %107
  %109 = load i16, ptr %108, align 2, !tbaa !138
  %110 = zext i16 %109 to i64
  %111 = getelementptr inbounds nuw i64, ptr %105, i64 %110
  %112 = load i64, ptr %111, align 8, !tbaa !41
  %113 = load i64, ptr %5, align 8, !tbaa !358
  %114 = icmp ugt i64 %113, %104
  %115 = and i64 %112, 2
  %116 = icmp eq i64 %115, 0
  %117 = select i1 %114, i1 %116, i1 false
  %118 = icmp ule i64 %113, %104
  %119 = select i1 %118, i1 true, i1 %116
  %120 = and i64 %112, 4
  %121 = icmp ne i64 %120, 0
  %122 = select i1 %119, i1 %121, i1 false
  br i1 %122, label %123, label %129

123:                                              ; preds = %94
  %124 = icmp eq i64 %113, %104
  %125 = select i1 %124, ptr %38, ptr %39
  %126 = load i64, ptr %125, align 8, !tbaa !41
  %127 = icmp eq i64 %126, 4294967295
  br i1 %127, label %128, label %201

128:                                              ; preds = %123
  store i64 %98, ptr %125, align 8, !tbaa !41
  br label %201

129:                                              ; preds = %94
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  %130 = load ptr, ptr %8, align 8, !tbaa !359
  %131 = load ptr, ptr %4, align 8, !tbaa !186
  %132 = call i32 %130(ptr noundef %131, i32 noundef %100, ptr noundef nonnull %2, ptr noundef nonnull %3) #13
  %133 = icmp eq i32 %132, -1
  br i1 %133, label %196, label %134

134:                                              ; preds = %129
  %135 = zext i32 %132 to i64
  store i64 %135, ptr %45, align 8, !tbaa !374
  %136 = load i64, ptr %34, align 8, !tbaa !361
  %137 = add i64 %136, %135
  %138 = load i64, ptr %46, align 8, !tbaa !362
  %139 = icmp ugt i64 %137, %138
  br i1 %139, label %196, label %140

140:                                              ; preds = %134
  %141 = icmp eq i32 %132, 0
  br i1 %141, label %198, label %142

142:                                              ; preds = %140
  %143 = load ptr, ptr %3, align 8
  %144 = load ptr, ptr %2, align 8, !tbaa !36
  %145 = load ptr, ptr %47, align 8, !tbaa !364
  br label %146

146:                                              ; preds = %142, %192
  %147 = phi i64 [ %136, %142 ], [ %193, %192 ]
  %148 = phi i64 [ 0, %142 ], [ %194, %192 ]
  br i1 %117, label %159, label %149

149:                                              ; preds = %146
  %150 = load i64, ptr %5, align 8, !tbaa !358
  %151 = icmp ugt i64 %150, %104
  br i1 %151, label %152, label %159

152:                                              ; preds = %149
  %153 = getelementptr inbounds nuw i64, ptr %143, i64 %148
  %154 = load i64, ptr %153, align 8, !tbaa !41
  %155 = sub nuw i64 %150, %104
  %156 = icmp ugt i64 %154, %155
  %157 = add i64 %154, %104
  %158 = select i1 %156, i64 %150, i64 %157
  br label %159

159:                                              ; preds = %146, %149, %152
  %160 = phi i64 [ %104, %149 ], [ %158, %152 ], [ %7, %146 ]
  %161 = getelementptr inbounds nuw i32, ptr %144, i64 %148
  %162 = load i32, ptr %161, align 4, !tbaa !3
  %163 = add i64 %160, 1
  %164 = zext i32 %162 to i64
  %165 = getelementptr inbounds nuw i32, ptr %145, i64 %164
  %166 = load i32, ptr %165, align 4, !tbaa !3
  %167 = zext i32 %166 to i64
  %168 = icmp ugt i64 %163, %167
  br i1 %168, label %169, label %192

169:                                              ; preds = %159
  %170 = load i64, ptr %5, align 8, !tbaa !358
  %171 = icmp ult i64 %160, %170
  br i1 %171, label %172, label %182

172:                                              ; preds = %169
  %173 = load ptr, ptr %43, align 8, !tbaa !365
  %174 = load ptr, ptr %44, align 8, !tbaa !366
  %175 = getelementptr inbounds nuw i16, ptr %174, i64 %164
  %176 = load i16, ptr %175, align 2, !tbaa !138
  %177 = zext i16 %176 to i64
  %178 = getelementptr inbounds nuw i64, ptr %173, i64 %177
  %179 = load i64, ptr %178, align 8, !tbaa !41
  %180 = and i64 %179, 1
  %181 = icmp eq i64 %180, 0
  br i1 %181, label %182, label %192

182:                                              ; preds = %172, %169
  %183 = trunc i64 %160 to i32
  %184 = add i32 %183, 1
  store i32 %184, ptr %165, align 4, !tbaa !3
  %185 = load ptr, ptr %41, align 8, !tbaa !367
  %186 = getelementptr inbounds nuw i32, ptr %185, i64 %147
  store i32 %162, ptr %186, align 4, !tbaa !3
  %187 = load ptr, ptr %42, align 8, !tbaa !368
  %188 = getelementptr inbounds nuw i32, ptr %187, i64 %147
  store i32 %183, ptr %188, align 4, !tbaa !3
  %189 = load ptr, ptr %48, align 8, !tbaa !369
  %190 = add i64 %147, 1
  store i64 %190, ptr %34, align 8, !tbaa !361
  %191 = getelementptr inbounds nuw i32, ptr %189, i64 %147
  store i32 %96, ptr %191, align 4, !tbaa !3
  br label %192

192:                                              ; preds = %159, %172, %182
  %193 = phi i64 [ %147, %159 ], [ %147, %172 ], [ %190, %182 ]
  %194 = add nuw nsw i64 %148, 1
  %195 = icmp eq i64 %194, %135
  br i1 %195, label %198, label %146, !llvm.loop !375

196:                                              ; preds = %134, %129
  %197 = phi i64 [ 6, %129 ], [ 4, %134 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #15
  br label %206

198:                                              ; preds = %192, %140
  %199 = phi i64 [ %136, %140 ], [ %193, %192 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #15
  %200 = load i64, ptr %33, align 8, !tbaa !363
  br label %201

201:                                              ; preds = %123, %128, %198
  %202 = phi i64 [ %84, %123 ], [ %84, %128 ], [ %199, %198 ]
  %203 = phi i64 [ %85, %123 ], [ %85, %128 ], [ %200, %198 ]
  %204 = add i64 %203, 1
  store i64 %204, ptr %33, align 8, !tbaa !363
  %205 = icmp ult i64 %204, %202
  br i1 %205, label %83, label %206, !llvm.loop !376

206:                                              ; preds = %49, %91, %201, %88, %31, %196, %1
  %207 = phi i64 [ 5, %1 ], [ %197, %196 ], [ 0, %88 ], [ 0, %31 ], [ 0, %201 ], [ 1, %91 ], [ 4, %49 ]
  ret i64 %207
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.cttz.i8(i8, i1 immarg) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #12

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #6 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #8 = { nofree norecurse nosync nounwind memory(argmem: write) }
attributes #9 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #10 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nobuiltin nounwind }
attributes #14 = { nobuiltin }
attributes #15 = { nounwind }


!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !9, i64 0}
!8 = !{!"lv_reader", !9, i64 0, !11, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !10, i64 48, !12, i64 56, !12, i64 64, !13, i64 72, !14, i64 80, !14, i64 88, !14, i64 96, !14, i64 104, !14, i64 112, !12, i64 120, !12, i64 128, !12, i64 136, !12, i64 144, !12, i64 152, !14, i64 160, !15, i64 168}
!9 = !{!"p1 _ZTS9cc_search", !10, i64 0}
!10 = !{!"any pointer", !5, i64 0}
!11 = !{!"p1 _ZTS9cc_worker", !10, i64 0}
!12 = !{!"long long", !5, i64 0}
!13 = !{!"p1 int", !10, i64 0}
!14 = !{!"p1 long long", !10, i64 0}
!15 = !{!"p1 _ZTS9lv_tosses", !10, i64 0}
!16 = !{!17, !12, i64 56}
!17 = !{!"cc_search", !14, i64 0, !13, i64 8, !14, i64 16, !13, i64 24, !13, i64 32, !12, i64 40, !12, i64 48, !12, i64 56, !12, i64 64, !12, i64 72, !12, i64 80, !12, i64 88, !12, i64 96, !12, i64 104, !12, i64 112, !12, i64 120, !12, i64 128, !12, i64 136, !12, i64 144, !12, i64 152, !12, i64 160, !12, i64 168, !14, i64 176, !13, i64 184, !12, i64 192, !18, i64 200, !12, i64 208, !20, i64 216}
!18 = !{!"p2 _ZTS9cc_worker", !19, i64 0}
!19 = !{!"any p2 pointer", !10, i64 0}
!20 = !{!"p1 _ZTS8cc_block", !10, i64 0}
!21 = !{!8, !11, i64 8}
!22 = !{!23, !10, i64 8}
!23 = !{!"cc_worker", !9, i64 0, !10, i64 8, !14, i64 16, !12, i64 24, !12, i64 32, !12, i64 40, !14, i64 48, !14, i64 56, !14, i64 64, !14, i64 72, !14, i64 80, !13, i64 88, !12, i64 96, !10, i64 104, !12, i64 112, !12, i64 120, !12, i64 128, !5, i64 136}
!24 = !{!23, !10, i64 104}
!25 = !{!17, !14, i64 16}
!26 = !{!23, !14, i64 16}
!27 = !{!17, !12, i64 40}
!28 = !{!23, !12, i64 24}
!29 = !{!23, !12, i64 40}
!30 = !{!8, !12, i64 144}
!31 = !{!8, !12, i64 120}
!32 = !{!23, !12, i64 32}
!33 = !{!8, !10, i64 16}
!34 = !{!17, !14, i64 0}
!35 = !{!8, !13, i64 72}
!36 = !{!13, !13, i64 0}
!37 = !{!23, !9, i64 0}
!38 = !{!8, !12, i64 136}
!39 = !{!23, !14, i64 56}
!40 = !{!23, !14, i64 48}
!41 = !{!12, !12, i64 0}
!42 = !{!5, !5, i64 0}
!43 = !{!44}
!44 = distinct !{!44, !45, !"cc_read: argument 0"}
!45 = distinct !{!45, !"cc_read"}
!46 = distinct !{!46, !47, !48}
!47 = !{!"llvm.loop.mustprogress"}
!48 = !{!"llvm.loop.unroll.disable"}
!49 = !{!50}
!50 = distinct !{!50, !51, !"cc_read: argument 0"}
!51 = distinct !{!51, !"cc_read"}
!52 = distinct !{!52, !47, !48, !53}
!53 = !{!"llvm.loop.vectorize.width", i32 1}
!54 = distinct !{!54, !47, !48}
!55 = distinct !{!55, !48}
!56 = distinct !{!56, !47, !48}
!57 = !{!8, !14, i64 160}
!58 = !{!8, !15, i64 168}
!59 = !{!60, !13, i64 16}
!60 = !{!"lv_tosses", !13, i64 0, !14, i64 8, !13, i64 16, !61, i64 24, !13, i64 32, !14, i64 40, !13, i64 48, !14, i64 56, !61, i64 64, !13, i64 72, !14, i64 80, !14, i64 88, !12, i64 96, !12, i64 104, !12, i64 112, !12, i64 120, !12, i64 128, !12, i64 136, !12, i64 144, !12, i64 152}
!61 = !{!"p1 omnipotent char", !10, i64 0}
!62 = !{!60, !12, i64 104}
!63 = distinct !{!63, !47, !48, !53}
!64 = !{!8, !14, i64 96}
!65 = !{!8, !14, i64 80}
!66 = !{!8, !14, i64 88}
!67 = distinct !{!67, !47, !48, !53}
!68 = distinct !{!68, !47, !48}
!69 = distinct !{!69, !47, !48}
!70 = distinct !{!70, !47, !48}
!71 = !{!60, !13, i64 0}
!72 = !{!60, !14, i64 8}
!73 = !{!8, !12, i64 128}
!74 = !{!8, !12, i64 152}
!75 = !{!8, !14, i64 104}
!76 = !{!8, !10, i64 48}
!77 = !{!14, !14, i64 0}
!78 = !{!79}
!79 = distinct !{!79, !80, !"cc_read: argument 0"}
!80 = distinct !{!80, !"cc_read"}
!81 = distinct !{!81, !47, !48}
!82 = !{!8, !12, i64 56}
!83 = !{!8, !12, i64 64}
!84 = !{!8, !10, i64 24}
!85 = !{!8, !14, i64 112}
!86 = distinct !{!86, !47, !48}
!87 = !{!60, !12, i64 128}
!88 = !{!60, !12, i64 112}
!89 = !{!60, !14, i64 56}
!90 = !{!60, !12, i64 120}
!91 = !{!60, !13, i64 48}
!92 = !{!60, !13, i64 72}
!93 = !{!60, !61, i64 64}
!94 = distinct !{!94, !47, !48}
!95 = distinct !{!95, !47, !48}
!96 = distinct !{!96, !47, !48}
!97 = !{!60, !61, i64 24}
!98 = !{!60, !12, i64 96}
!99 = !{!60, !13, i64 32}
!100 = !{!60, !14, i64 40}
!101 = distinct !{!101, !47, !48}
!102 = !{!60, !12, i64 136}
!103 = !{!60, !12, i64 144}
!104 = !{!60, !12, i64 152}
!105 = !{!60, !14, i64 88}
!106 = !{!60, !14, i64 80}
!107 = distinct !{!107, !47, !48}
!108 = distinct !{!108, !47, !48}
!109 = distinct !{!109, !47, !48}
!110 = distinct !{!110, !47, !48}
!111 = distinct !{!111, !47, !48}
!112 = distinct !{!112, !47, !48}
!113 = distinct !{!113, !47, !48}
!114 = distinct !{!114, !47, !48}
!115 = distinct !{!115, !47, !48}
!116 = distinct !{!116, !47, !48}
!117 = distinct !{!117, !47, !48}
!118 = distinct !{!118, !47, !48}
!119 = !{!61, !61, i64 0}
!120 = !{!8, !10, i64 32}
!121 = !{!8, !10, i64 40}
!122 = !{!123, !12, i64 72}
!123 = !{!"lv_spelling", !9, i64 0, !10, i64 8, !14, i64 16, !14, i64 24, !12, i64 32, !14, i64 40, !13, i64 48, !124, i64 56, !12, i64 64, !12, i64 72, !12, i64 80}
!124 = !{!"p1 short", !10, i64 0}
!125 = !{!123, !9, i64 0}
!126 = !{!17, !12, i64 48}
!127 = !{!123, !12, i64 80}
!128 = !{!123, !10, i64 8}
!129 = !{!123, !14, i64 16}
!130 = !{!123, !12, i64 32}
!131 = !{!123, !14, i64 24}
!132 = !{!123, !13, i64 48}
!133 = !{!123, !14, i64 40}
!134 = distinct !{!134, !47, !48}
!135 = distinct !{!135, !47, !48}
!136 = !{!123, !12, i64 64}
!137 = !{!123, !124, i64 56}
!138 = !{!139, !139, i64 0}
!139 = !{!"short", !5, i64 0}
!140 = distinct !{!140, !47, !48}
!141 = !{!142, !12, i64 152}
!142 = !{!"lv_product", !143, i64 0, !124, i64 8, !12, i64 16, !13, i64 24, !13, i64 32, !124, i64 40, !61, i64 48, !61, i64 56, !61, i64 64, !144, i64 72, !12, i64 80, !13, i64 88, !124, i64 96, !13, i64 104, !13, i64 112, !13, i64 120, !14, i64 128, !13, i64 136, !12, i64 144, !12, i64 152, !12, i64 160, !12, i64 168, !12, i64 176, !12, i64 184, !12, i64 192, !12, i64 200, !12, i64 208, !12, i64 216, !12, i64 224, !12, i64 232, !12, i64 240, !12, i64 248, !12, i64 256, !12, i64 264, !12, i64 272}
!143 = !{!"p1 _ZTS9lv_source", !10, i64 0}
!144 = !{!"p2 int", !19, i64 0}
!145 = !{!142, !12, i64 192}
!146 = !{!142, !143, i64 0}
!147 = !{!148, !12, i64 56}
!148 = !{!"lv_source", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !13, i64 40, !12, i64 48, !12, i64 56, !12, i64 64, !12, i64 72, !10, i64 80, !10, i64 88}
!149 = !{!142, !12, i64 272}
!150 = !{!142, !124, i64 8}
!151 = !{!142, !13, i64 32}
!152 = !{!142, !12, i64 256}
!153 = !{!142, !12, i64 248}
!154 = !{!142, !124, i64 40}
!155 = !{!142, !144, i64 72}
!156 = !{!142, !61, i64 48}
!157 = distinct !{!157, !47, !48}
!158 = !{!142, !12, i64 80}
!159 = !{!142, !12, i64 264}
!160 = !{!142, !12, i64 144}
!161 = !{!142, !12, i64 224}
!162 = !{!142, !12, i64 176}
!163 = !{!142, !12, i64 232}
!164 = !{!142, !12, i64 216}
!165 = !{!142, !12, i64 208}
!166 = !{!142, !12, i64 240}
!167 = !{!142, !13, i64 88}
!168 = !{!142, !124, i64 96}
!169 = !{!142, !13, i64 104}
!170 = !{!142, !61, i64 64}
!171 = !{!142, !12, i64 16}
!172 = !{!142, !61, i64 56}
!173 = !{!142, !12, i64 160}
!174 = !{!142, !13, i64 120}
!175 = !{!142, !12, i64 200}
!176 = distinct !{!176, !47, !48}
!177 = distinct !{!177, !47, !48}
!178 = !{!142, !12, i64 184}
!179 = !{!148, !13, i64 40}
!180 = !{!148, !12, i64 48}
!181 = !{!142, !13, i64 24}
!182 = distinct !{!182, !47, !48}
!183 = distinct !{!183, !47, !48}
!184 = distinct !{!184, !47, !48}
!185 = !{!148, !10, i64 8}
!186 = !{!148, !10, i64 0}
!187 = distinct !{!187, !47, !48}
!188 = distinct !{!188, !47, !48}
!189 = !{!142, !13, i64 136}
!190 = distinct !{!190, !47, !48}
!191 = !{!142, !13, i64 112}
!192 = !{!142, !14, i64 128}
!193 = !{!142, !12, i64 168}
!194 = distinct !{!194, !47, !48}
!195 = distinct !{!195, !47, !48}
!196 = !{!197, !12, i64 128}
!197 = !{!"lv_chance", !198, i64 0, !13, i64 8, !13, i64 16, !13, i64 24, !13, i64 32, !61, i64 40, !199, i64 48, !13, i64 56, !13, i64 64, !14, i64 72, !13, i64 80, !14, i64 88, !12, i64 96, !12, i64 104, !12, i64 112, !12, i64 120, !12, i64 128, !12, i64 136, !12, i64 144, !12, i64 152, !12, i64 160, !12, i64 168, !12, i64 176, !12, i64 184, !12, i64 192}
!198 = !{!"p1 _ZTS10lv_product", !10, i64 0}
!199 = !{!"p1 _ZTS6lv_act", !10, i64 0}
!200 = !{!197, !13, i64 80}
!201 = !{!197, !14, i64 72}
!202 = !{!197, !12, i64 96}
!203 = !{!197, !12, i64 104}
!204 = distinct !{!204, !47, !48}
!205 = distinct !{!205, !47, !48}
!206 = distinct !{!206, !48}
!207 = distinct !{!207, !47, !48}
!208 = !{!197, !198, i64 0}
!209 = !{!197, !12, i64 160}
!210 = !{!197, !12, i64 168}
!211 = !{!197, !12, i64 192}
!212 = !{!197, !13, i64 8}
!213 = !{!148, !10, i64 88}
!214 = !{!197, !12, i64 112}
!215 = !{!197, !13, i64 16}
!216 = !{!197, !12, i64 176}
!217 = !{!197, !12, i64 136}
!218 = !{!197, !12, i64 120}
!219 = !{!197, !12, i64 144}
!220 = !{!197, !12, i64 152}
!221 = !{!197, !14, i64 88}
!222 = distinct !{!222, !47, !48}
!223 = !{!197, !13, i64 56}
!224 = distinct !{!224, !47, !48}
!225 = distinct !{!225, !47, !48}
!226 = !{!148, !12, i64 64}
!227 = !{!197, !61, i64 40}
!228 = !{!197, !199, i64 48}
!229 = distinct !{!229, !47, !48}
!230 = distinct !{!230, !47, !48}
!231 = distinct !{!231, !47, !48}
!232 = !{!233, !4, i64 8}
!233 = !{!"lv_act", !4, i64 0, !4, i64 4, !4, i64 8, !4, i64 12}
!234 = !{!197, !13, i64 24}
!235 = distinct !{!235, !47, !48}
!236 = !{!197, !13, i64 64}
!237 = distinct !{!237, !47, !48}
!238 = !{!239, !241, i64 392}
!239 = !{!"lv_hunt", !198, i64 0, !14, i64 8, !14, i64 16, !14, i64 24, !14, i64 32, !14, i64 40, !61, i64 48, !12, i64 56, !12, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !13, i64 112, !13, i64 120, !61, i64 128, !240, i64 136, !240, i64 144, !14, i64 152, !13, i64 160, !14, i64 168, !14, i64 176, !12, i64 184, !12, i64 192, !12, i64 200, !12, i64 208, !12, i64 216, !12, i64 224, !12, i64 232, !12, i64 240, !12, i64 248, !12, i64 256, !12, i64 264, !12, i64 272, !12, i64 280, !12, i64 288, !12, i64 296, !12, i64 304, !12, i64 312, !12, i64 320, !12, i64 328, !12, i64 336, !12, i64 344, !12, i64 352, !12, i64 360, !12, i64 368, !12, i64 376, !12, i64 384, !241, i64 392, !12, i64 400}
!240 = !{!"p1 _ZTS7lv_part", !10, i64 0}
!241 = !{!"p1 _ZTS9lv_chance", !10, i64 0}
!242 = !{!197, !12, i64 184}
!243 = !{!239, !240, i64 136}
!244 = !{!239, !12, i64 216}
!245 = !{!239, !12, i64 184}
!246 = !{!239, !13, i64 72}
!247 = distinct !{!247, !47, !48}
!248 = !{!239, !12, i64 56}
!249 = !{!239, !14, i64 24}
!250 = !{!239, !198, i64 0}
!251 = !{!148, !12, i64 72}
!252 = distinct !{!252, !47, !48}
!253 = !{!239, !12, i64 256}
!254 = !{!239, !12, i64 192}
!255 = !{!239, !12, i64 232}
!256 = !{!239, !12, i64 208}
!257 = !{!239, !12, i64 240}
!258 = !{!239, !12, i64 400}
!259 = !{!260, !4, i64 12}
!260 = !{!"lv_part", !4, i64 0, !4, i64 4, !4, i64 8, !4, i64 12}
!261 = !{!239, !12, i64 200}
!262 = !{!239, !13, i64 80}
!263 = distinct !{!263, !47, !48}
!264 = !{!239, !240, i64 144}
!265 = !{!148, !10, i64 16}
!266 = !{!260, !4, i64 8}
!267 = !{!239, !12, i64 296}
!268 = !{!239, !12, i64 272}
!269 = !{!239, !12, i64 280}
!270 = !{!239, !12, i64 288}
!271 = !{!239, !12, i64 264}
!272 = !{!239, !12, i64 336}
!273 = !{!239, !13, i64 88}
!274 = !{!239, !12, i64 320}
!275 = !{!239, !12, i64 328}
!276 = !{!239, !12, i64 312}
!277 = !{!239, !12, i64 304}
!278 = distinct !{!278, !47, !48}
!279 = !{!239, !14, i64 168}
!280 = distinct !{!280, !47, !48}
!281 = !{!239, !12, i64 352}
!282 = !{!239, !12, i64 360}
!283 = !{!239, !14, i64 152}
!284 = !{!239, !12, i64 384}
!285 = !{!197, !13, i64 32}
!286 = distinct !{!286, !47, !48}
!287 = !{!233, !4, i64 4}
!288 = distinct !{!288, !47, !48}
!289 = distinct !{!289, !47, !48}
!290 = !{!239, !13, i64 104}
!291 = distinct !{!291, !47, !48}
!292 = distinct !{!292, !47, !48}
!293 = !{!233, !4, i64 0}
!294 = distinct !{!294, !47, !48}
!295 = distinct !{!295, !47, !48}
!296 = !{!239, !13, i64 96}
!297 = distinct !{!297, !47, !48}
!298 = !{!239, !13, i64 112}
!299 = !{!239, !13, i64 120}
!300 = !{!239, !61, i64 128}
!301 = !{!239, !12, i64 248}
!302 = !{!239, !13, i64 160}
!303 = distinct !{!303, !47, !48}
!304 = distinct !{!304, !47, !48}
!305 = !{!239, !12, i64 344}
!306 = distinct !{!306, !47, !48}
!307 = distinct !{!307, !47, !48}
!308 = distinct !{!308, !48}
!309 = distinct !{!309, !47, !48}
!310 = distinct !{!310, !47, !48}
!311 = !{!239, !14, i64 40}
!312 = !{!239, !61, i64 48}
!313 = !{!239, !12, i64 64}
!314 = !{!148, !10, i64 32}
!315 = distinct !{!315, !47, !48}
!316 = !{!239, !12, i64 368}
!317 = !{!239, !12, i64 224}
!318 = distinct !{!318, !47, !48}
!319 = distinct !{!319, !47, !48}
!320 = distinct !{!320, !47, !48}
!321 = distinct !{!321, !47, !48}
!322 = !{!239, !14, i64 8}
!323 = !{!239, !14, i64 16}
!324 = !{!239, !14, i64 176}
!325 = distinct !{!325, !47, !48}
!326 = !{!239, !14, i64 32}
!327 = distinct !{!327, !47, !48}
!328 = distinct !{!328, !47, !48}
!329 = distinct !{!329, !47, !48}
!330 = distinct !{!330, !47, !48}
!331 = !{!148, !10, i64 24}
!332 = distinct !{!332, !47, !48}
!333 = distinct !{!333, !48}
!334 = distinct !{!334, !47, !48}
!335 = distinct !{!335, !47, !48}
!336 = distinct !{!336, !47, !48}
!337 = distinct !{!337, !47, !48}
!338 = distinct !{!338, !47, !48}
!339 = distinct !{!339, !47, !48}
!340 = distinct !{!340, !47, !48}
!341 = distinct !{!341, !47, !48}
!342 = distinct !{!342, !47, !48}
!343 = !{!239, !12, i64 376}
!344 = distinct !{!344, !47, !48}
!345 = !{!260, !4, i64 0}
!346 = !{!260, !4, i64 4}
!347 = distinct !{!347, !47, !48}
!348 = distinct !{!348, !47, !48}
!349 = distinct !{!349, !47, !48}
!350 = distinct !{!350, !47, !48}
!351 = distinct !{!351, !47, !48}
!352 = distinct !{!352, !47, !48}
!353 = distinct !{!353, !47, !48}
!354 = distinct !{!354, !47, !48}
!355 = distinct !{!355, !47, !48}
!356 = !{!357, !143, i64 0}
!357 = !{!"lv_layers", !143, i64 0, !124, i64 8, !14, i64 16, !12, i64 24, !13, i64 32, !13, i64 40, !13, i64 48, !13, i64 56, !12, i64 64, !12, i64 72, !12, i64 80, !12, i64 88, !12, i64 96, !12, i64 104, !12, i64 112, !12, i64 120}
!358 = !{!357, !12, i64 24}
!359 = !{!148, !10, i64 80}
!360 = !{!357, !12, i64 80}
!361 = !{!357, !12, i64 64}
!362 = !{!357, !12, i64 88}
!363 = !{!357, !12, i64 72}
!364 = !{!357, !13, i64 32}
!365 = !{!357, !14, i64 16}
!366 = !{!357, !124, i64 8}
!367 = !{!357, !13, i64 40}
!368 = !{!357, !13, i64 48}
!369 = !{!357, !13, i64 56}
!370 = distinct !{!370, !47, !48}
!371 = !{!357, !12, i64 104}
!372 = !{!357, !12, i64 112}
!373 = !{!357, !12, i64 120}
!374 = !{!357, !12, i64 96}
!375 = distinct !{!375, !47, !48}
!376 = distinct !{!376, !47, !48}
